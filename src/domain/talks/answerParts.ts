import { under } from "../documents/under.ts";

/** Parts of what is written at sub-themes: `<prefix><theme>.<sub-theme>`. What was emptied is not there. */
export function answerParts(
  prefix: string,
  answers: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(answers).flatMap(([key, text]) => (text === "" ? [] : [[`${prefix}${key}`, text]]));
}

export function answersFrom(parts: ReadonlyMap<string, unknown>, prefix: string): Record<string, string> {
  return Object.fromEntries(under<string>(parts, prefix));
}
