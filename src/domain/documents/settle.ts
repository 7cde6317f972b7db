import type { Collision } from "./merge.ts";
import { isRecord, type Parts, samePart } from "./parts.ts";

export type Choice = "mine" | "theirs" | "both";

/**
 * The document after a person settled a collision. "both" keeps what stands there now and adds mine after it: texts one
 * below the other, items as an item of its own under `newId`; what stands there already is not said twice. Single facts
 * (a date, a number: parts without a `/` in their path) cannot be both: what stands there stays.
 */
export function settle(parts: Parts, collision: Collision, choice: Choice, newId: string): Parts {
  const { path, mine } = collision;
  const settled = new Map(parts);
  if (choice === "mine") settled.set(path, mine);
  if (choice !== "both" || !path.includes("/")) return settled;
  const standing = parts.get(path) ?? "";
  if (isRecord(mine) && typeof mine.id === "string") {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const stands = [...parts].some(
      ([other, part]) =>
        other.startsWith(folder) && isRecord(part) && samePart({ ...part, id: mine.id }, mine),
    );
    if (!stands) settled.set(`${folder}${newId}`, { ...mine, id: newId });
  } else if (typeof mine === "string" && typeof standing === "string") {
    if (standing === "") settled.set(path, mine);
    else if (!`\n\n${standing}\n\n`.includes(`\n\n${mine}\n\n`)) settled.set(path, `${standing}\n\n${mine}`);
  }
  return settled;
}
