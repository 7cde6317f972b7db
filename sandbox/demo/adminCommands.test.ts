import { expect, test } from "vitest";
import { adminCommands, readTown } from "./adminCommands.ts";

const at = { origin: "http://localhost:4280", appOrigin: "http://localhost:4281" };

function commandsOn(today: string) {
  const town = readTown("heinola");
  if (town === null) throw new Error("sandbox/towns/heinola/tenant.json is missing");
  return adminCommands("heinola", town, { ...at, today });
}

test("IT prepares the year that the day belongs to, discussions included where the town has some", () => {
  const titles = commandsOn("2027-02-10").others.map(({ title }) => title);
  expect(titles).toEqual(["org import", "open 2027", "sync", "import-discussions", "verify"]);
});

test("from October on the cycle is next year's", () => {
  const titles = commandsOn("2027-10-01").others.map(({ title }) => title);
  expect(titles).toEqual(["org import", "open 2028", "sync", "verify"]);
});

test("a town that is not there is told apart", () => {
  expect(readTown("nowhere")).toBeNull();
});
