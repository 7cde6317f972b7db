import { writeFileSync } from "node:fs";
import { type Employee, employees, supervisors } from "./organisation.ts";
import { emptyFolder } from "./planFiles.ts";
import { heldOn, type Talk, type WrittenDocument } from "./talk.ts";
import { goalDocuments } from "./talkGoals.ts";
import { halvesOf } from "./talkHalves.ts";
import { exemptionOf, isDue, stageOf } from "./talkStages.ts";

/** The day after whose work all of it has been written. */
const writtenBy = "2027-02-09";

/** What people have written of their development discussions, document by document, ready for the lists. */
export function writeTalks(): void {
  emptyFolder("talks");
  const talks = [2026, 2027].flatMap((year) => employees.flatMap((one) => talkOf(one, year)));
  for (const year of [2026, 2027]) {
    const ofYear = talks.filter((talk) => talk.year === year);
    write(String(year), ofYear.flatMap(halvesOf));
    write(`marks-${year}`, marksOf(ofYear, year));
    const count = ofYear.filter((talk) => heldOn(talk)).length;
    console.log(`${year}: ${ofYear.length} development discussions, ${count} of them held`);
  }
  write(
    "goals",
    employees.flatMap((one) => goalDocuments(talks.filter(({ employee }) => employee === one))),
  );
}

function talkOf(employee: Employee, year: number): readonly Talk[] {
  const supervisor = supervisors.get(employee);
  if (!supervisor || !isDue(employee, year)) return [];
  return [{ employee, supervisor, year, stage: stageOf(employee, year) }];
}

/** What HR and the leads above get: who was held when, and the counts. */
function marksOf(talks: readonly Talk[], year: number): readonly object[] {
  return [...new Set(talks.map(({ supervisor }) => supervisor.id))].flatMap((by) => {
    const theirs = talks.filter(({ supervisor }) => supervisor.id === by);
    const held = theirs.flatMap((talk) => {
      const day = heldOn(talk);
      return day ? [{ id: talk.employee.id, heldOn: day }] : [];
    });
    const exempt = theirs
      .filter(({ stage }) => stage === "exempt")
      .map(({ employee }) => ({ id: employee.id, exempt: exemptionOf(employee) }));
    const marks = [...held, ...exempt].sort((a, b) => (a.id < b.id ? -1 : 1));
    const progress = { due: theirs.length - exempt.length, held: held.length };
    return [
      ...(marks.length > 0
        ? [
            {
              ...{ by, list: "TalkMarks", key: `talkmarks:${year}:${by}` },
              body: { schema: "talkMarks", version: 1, marks },
            },
          ]
        : []),
      // Needs that are written there already stay.
      { ...{ by, list: "TalkNeeds", key: `talkneeds:${year}:${by}` }, merge: { progress } },
    ];
  });
}

function write(name: string, documents: readonly (WrittenDocument | object)[]): void {
  const lines = documents.map((one) => `  ${JSON.stringify(one)}`).join(",\n");
  writeFileSync(
    new URL(`../talks/${name}.json`, import.meta.url),
    `{\n "writtenBy": "${writtenBy}",\n "documents": [\n${lines}\n ]\n}\n`,
  );
}
