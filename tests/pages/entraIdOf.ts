import { readFileSync } from "node:fs";

/** The account of a person in the demo town's organisation. */
export function entraIdOf(personId: string): string {
  const rows = readFileSync("sandbox/towns/heinola/org/people.csv", "utf8").split(/\r?\n/u);
  const [, , , , , entraId] = rows.find((row) => row.startsWith(`${personId};`))?.split(";") ?? [];
  if (!entraId) throw new Error(`people.csv names no account of ${personId}`);
  return entraId;
}
