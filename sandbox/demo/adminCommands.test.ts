import { expect, test } from "vitest";
import { adminCommands, readTown } from "./adminCommands.ts";

const at = { origin: "http://localhost:4280", appOrigin: "http://localhost:4281" };

function commandsOn(today: string) {
  const town = readTown("heinola");
  if (town === null) throw new Error("sandbox/towns/heinola/tenant.json is missing");
  return adminCommands("heinola", town, { ...at, today });
}

const imported = (year: number) => [
  `import-discussions ${year}`,
  `import-lines ${year}`,
  `import-summaries ${year}`,
];

test("IT prepares the year that the day belongs to and those before it, with what the town has of each", () => {
  const titles = commandsOn("2027-02-10").others.map(({ title }) => title);
  expect(titles).toEqual([
    ...["org import", "open 2025", "open 2026", "open 2027", "sync"],
    ...[...imported(2025), ...imported(2026), "import-discussions 2027", "import-lines 2027"],
    ...["import-plans 2026", "import-plans 2027", "import-plans 2028"],
    ...["import-trainings 2026", "import-trainings 2027", "people's own words", "aggregate", "verify"],
  ]);
});

test("from October on the cycle is next year's, and nothing comes from a year that has not begun", () => {
  const next = commandsOn("2027-10-01").others.map(({ title }) => title);
  expect(next).toContain("open 2028");
  expect(next).not.toContain("import-discussions 2028");
  const first = commandsOn("2025-02-10").others.map(({ title }) => title);
  expect(first).toEqual([
    ...["org import", "open 2025", "sync", ...imported(2025)],
    ...["people's own words", "aggregate", "verify"],
  ]);
});

test("a year of which the town brings discussions of two people along was opened in its own cycle", () => {
  const dayOf = (title: string, today: string) => {
    const args = commandsOn(today).others.find((one) => one.title === title)?.args ?? [];
    return args[args.indexOf("--today") + 1];
  };
  expect(["open 2025", "open 2026", "open 2027"].map((title) => dayOf(title, "2027-02-10"))).toEqual([
    "2027-02-10",
    "2025-10-15",
    "2027-02-10",
  ]);
  expect(dayOf("open 2026", "2026-03-01")).toBe("2026-03-01");
});

test("a town that is not there is told apart", () => {
  expect(readTown("nowhere")).toBeNull();
});
