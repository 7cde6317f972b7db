import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { town } from "../pages/prepareTown.ts";

export const bigAreaId = "suuri-palvelualue";
export const groupsInBigArea = 200;

const unitCount = 10;

/**
 * Heinola with one more service area, in which 200 groups have handed their discussions in: as many as the
 * largest area that one summary is compiled of. Answers the folder of its data.
 */
export function writeBigTown(): string {
  const source = join("sandbox", "towns", town);
  const target = join(".tmp", "towns", "big-data");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, "discussions", "2027"), { recursive: true });
  cpSync(join(source, "org"), join(target, "org"), { recursive: true });
  cpSync(join(source, "model.json"), join(target, "model.json"));
  const units = Array.from({ length: unitCount }, (_, index) => `suuri-yksikko-${index + 1}`);
  append(join(target, "org", "units.csv"), [
    `${bigAreaId};Suuri palvelualue;serviceArea;${town};every;2025-01-01;;`,
    ...units.map((id, index) => `${id};Suuren alueen yksikkö ${index + 1};unit;${bigAreaId};;2025-01-01;;`),
  ]);
  const groups = Array.from({ length: groupsInBigArea }, (_, index) => ({
    id: `suuri-ryhma-${index + 1}`,
    name: `Suuren alueen tiimi ${index + 1}`,
    unitId: units[index % unitCount],
  }));
  // The people of the first rows lead many teams each: what is measured is the area, not its people.
  const leads = (index: number) => [`p-${pad(1 + (index % 40))}`, `p-${pad(41 + (index % 40))}`] as const;
  append(
    join(target, "org", "groups.csv"),
    groups.map(({ id, name, unitId }, index) => {
      const [chair, secretary] = leads(index);
      return `${id};${name};team;${unitId};${chair};${secretary};${chair} ${secretary}`;
    }),
  );
  const written = teamDiscussions(join(source, "discussions", "2027"));
  for (const [index, { id }] of groups.entries()) {
    // Notes are their members', who are not in these groups.
    const discussion = { ...written[index % written.length], groupId: id, handedIn: true, notes: [] };
    writeFileSync(join(target, "discussions", "2027", `${id}.json`), JSON.stringify(discussion));
  }
  return target;
}

/** Those of teams, which answer from one perspective; leading groups answer from two. */
function teamDiscussions(folder: string): readonly object[] {
  return readdirSync(folder)
    .sort()
    .map(
      (file) =>
        JSON.parse(readFileSync(join(folder, file), "utf8")) as {
          answers: object;
          handedIn: boolean;
          neverMet?: string | null;
        },
    )
    .filter(
      ({ answers, handedIn, neverMet }) =>
        handedIn && !neverMet && Object.keys(answers).every((key) => key.startsWith("own.")),
    );
}

function append(csv: string, rows: readonly string[]): void {
  const text = readFileSync(csv, "utf8").replace(/(\r?\n)*$/, "");
  writeFileSync(csv, `${[text, ...rows].join("\r\n")}\r\n`);
}

function pad(value: number): string {
  return String(value).padStart(4, "0");
}
