import { under } from "../documents/under.ts";
import type { TalkLevels } from "./talkLevels.ts";

/** Parts of levels: `<prefix><competence>`. A prefix ends without a slash: a level cannot be two things at once. */
export function levelParts(prefix: string, levels: TalkLevels): readonly (readonly [string, number])[] {
  return Object.entries(levels).map(([id, level]) => [`${prefix}${id}`, level]);
}

export function levelsFrom(parts: ReadonlyMap<string, unknown>, prefix: string): TalkLevels {
  return Object.fromEntries(under<number>(parts, prefix));
}
