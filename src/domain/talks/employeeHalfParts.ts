import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import { answerParts, answersFrom } from "./answerParts.ts";
import type { EmployeeHalf } from "./employeeHalf.ts";
import { levelParts, levelsFrom } from "./levelParts.ts";

/**
 * Parts of the employee's half, which two devices of the employee may write at once: `answers/<key>`, `level:<id>`,
 * `wishes/<id>`, `texts/remark`, and the facts `sharedEarlier`, `readyOn`, `acknowledged`.
 */
export const employeeHalfParts: PartsCodec<EmployeeHalf> = {
  split({ answers, levels, wishes, remark, sharedEarlier, readyOn, acknowledged }) {
    const parts = new Map<string, unknown>([
      ...answerParts("answers/", answers),
      ...levelParts("level:", levels),
    ]);
    for (const wish of wishes) parts.set(`wishes/${wish.id}`, wish);
    if (remark !== "") parts.set("texts/remark", remark);
    for (const [name, fact] of Object.entries({ sharedEarlier, readyOn, acknowledged }))
      if (fact !== null) parts.set(name, fact);
    return parts;
  },
  join: (parts, like) => ({
    ...like,
    answers: answersFrom(parts, "answers/"),
    levels: levelsFrom(parts, "level:"),
    wishes: itemsUnder(parts, "wishes/"),
    remark: (parts.get("texts/remark") ?? "") as string,
    sharedEarlier: (parts.get("sharedEarlier") ?? null) as EmployeeHalf["sharedEarlier"],
    readyOn: (parts.get("readyOn") ?? null) as EmployeeHalf["readyOn"],
    acknowledged: (parts.get("acknowledged") ?? null) as EmployeeHalf["acknowledged"],
  }),
};
