import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import { answerParts, answersFrom } from "./answerParts.ts";
import { levelParts, levelsFrom } from "./levelParts.ts";
import type { SupervisorHalf, Together } from "./supervisorHalf.ts";

/**
 * Parts of the supervisor's half, which two devices of the supervisor may write at once: `answers/<key>`, `level:<id>`,
 * `agreed:<id>`, the facts `meeting`, `readyOn`, `heldOn`, `exempt`, `acknowledged`, `closedOn`, and of what was filled together
 * `together`, `together/answers/<key>`, `together-level:<id>`, `together/wishes/<id>`, `signedOn`.
 */
export const supervisorHalfParts: PartsCodec<SupervisorHalf> = {
  split({ answers, levels, agreed, together, meeting, readyOn, heldOn, exempt, acknowledged, closedOn }) {
    const parts = new Map<string, unknown>([
      ...answerParts("answers/", answers),
      ...levelParts("level:", levels),
      ...levelParts("agreed:", agreed),
      ...(together ? togetherParts(together) : []),
    ]);
    for (const [name, fact] of Object.entries({ meeting, readyOn, heldOn, exempt, acknowledged, closedOn }))
      if (fact !== null) parts.set(name, fact);
    return parts;
  },
  join: (parts, like) => ({
    ...like,
    answers: answersFrom(parts, "answers/"),
    levels: levelsFrom(parts, "level:"),
    agreed: levelsFrom(parts, "agreed:"),
    together: togetherFrom(parts),
    meeting: (parts.get("meeting") ?? null) as SupervisorHalf["meeting"],
    readyOn: (parts.get("readyOn") ?? null) as SupervisorHalf["readyOn"],
    heldOn: (parts.get("heldOn") ?? null) as SupervisorHalf["heldOn"],
    exempt: (parts.get("exempt") ?? null) as SupervisorHalf["exempt"],
    acknowledged: (parts.get("acknowledged") ?? null) as SupervisorHalf["acknowledged"],
    closedOn: (parts.get("closedOn") ?? null) as SupervisorHalf["closedOn"],
  }),
};

function togetherParts({
  answers,
  levels,
  wishes,
  signedOn,
}: Together): readonly (readonly [string, unknown])[] {
  return [
    ["together", true],
    ...answerParts("together/answers/", answers),
    ...levelParts("together-level:", levels),
    ...wishes.map((wish) => [`together/wishes/${wish.id}`, wish] as const),
    ...(signedOn ? [["signedOn", signedOn] as const] : []),
  ];
}

/** Words that were written together stay also where another device has just given the whole up. */
function togetherFrom(parts: ReadonlyMap<string, unknown>): Together | null {
  const together: Together = {
    answers: answersFrom(parts, "together/answers/"),
    levels: levelsFrom(parts, "together-level:"),
    wishes: itemsUnder(parts, "together/wishes/"),
    signedOn: (parts.get("signedOn") ?? null) as Together["signedOn"],
  };
  const hasWords =
    Object.keys(together.answers).length + Object.keys(together.levels).length + together.wishes.length > 0;
  return parts.has("together") || hasWords ? together : null;
}
