import { readFileSync } from "node:fs";

/** Who is in a group of the demo town's organisation: the chair, the secretary, and the others. */
export function membersOf(groupId: string): { chair: string; secretary: string; others: readonly string[] } {
  const rows = readFileSync("sandbox/towns/heinola/org/groups.csv", "utf8").split(/\r?\n/u);
  const [, , , , chair = "", secretary = "", members = ""] =
    rows.find((row) => row.startsWith(`${groupId};`))?.split(";") ?? [];
  if (!chair) throw new Error(`groups.csv has no group ${groupId}`);
  const others = members.split(" ").filter((id) => id !== chair && id !== secretary);
  return { chair, secretary, others };
}
