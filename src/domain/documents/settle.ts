import type { Collision } from "./merge.ts";
import { isRecord, type Parts } from "./parts.ts";

export type Choice = "mine" | "theirs" | "both";

/**
 * The document after a person settled a collision. "both" keeps what stands there now and adds mine after it: texts one
 * below the other, items as an item of its own under `newId`. Dates and numbers cannot be both: what stands there stays.
 */
export function settle(parts: Parts, collision: Collision, choice: Choice, newId: string): Parts {
  const { path, mine } = collision;
  const standing = parts.get(path) ?? "";
  const settled = new Map(parts);
  if (choice === "mine") settled.set(path, mine);
  if (choice === "both" && isRecord(mine) && typeof mine.id === "string") {
    settled.set(`${path.slice(0, path.lastIndexOf("/"))}/${newId}`, { ...mine, id: newId });
  } else if (
    choice === "both" &&
    typeof mine === "string" &&
    typeof standing === "string" &&
    !path.endsWith("On")
  ) {
    settled.set(path, standing === "" ? mine : `${standing}\n\n${mine}`);
  }
  return settled;
}
