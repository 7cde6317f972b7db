import type { TownModel } from "../model/townModel.ts";
import type { Worksheet } from "./worksheet.ts";

/** What keeps a worksheet from being handed in. `key` is the answer's key or the item's id. */
export interface HandInProblem {
  readonly field:
    | "heldOn"
    | "participants"
    | "answer"
    | "need"
    | "line"
    | "lineKind"
    | "commonDecision"
    | "action"
    | "offer"
    | "neverMet";
  readonly key: string;
  readonly code: "required" | "future";
}

/**
 * A discussion can be handed in when it has been held, its participants are counted and every theme has an answer
 * from each perspective; a need says which competence it is about, a line what it lays down and, where the town has kinds
 * of lines, of which kind it is, a decision with changes what is changed, an action what is done and an offer what is
 * offered. A group that never met only says why.
 */
export function handInProblems(
  worksheet: Worksheet,
  asked: readonly string[],
  today: string,
  { lineKinds }: Pick<TownModel, "lineKinds">,
): readonly HandInProblem[] {
  const problems: HandInProblem[] = [];
  if (worksheet.neverMet !== null)
    return worksheet.neverMet.trim() ? [] : [{ field: "neverMet", key: "neverMet", code: "required" }];
  if (!worksheet.heldOn) problems.push({ field: "heldOn", key: "heldOn", code: "required" });
  else if (worksheet.heldOn > today) problems.push({ field: "heldOn", key: "heldOn", code: "future" });
  if (worksheet.participants === null)
    problems.push({ field: "participants", key: "participants", code: "required" });
  for (const key of asked) {
    if (!worksheet.answers[key]?.trim()) problems.push({ field: "answer", key, code: "required" });
  }
  for (const need of worksheet.needs) {
    if (!need.competenceId && !need.competenceText.trim())
      problems.push({ field: "need", key: need.id, code: "required" });
  }
  for (const line of worksheet.lines) {
    if (!line.text.trim()) problems.push({ field: "line", key: line.id, code: "required" });
    if (!line.kindId && lineKinds.length > 0)
      problems.push({ field: "lineKind", key: line.id, code: "required" });
  }
  const { commonDecision } = worksheet;
  if (commonDecision?.decision === "withChanges" && !commonDecision.remark.trim())
    problems.push({ field: "commonDecision", key: "commonDecision", code: "required" });
  for (const action of worksheet.actions) {
    if (!action.what.trim()) problems.push({ field: "action", key: action.id, code: "required" });
  }
  for (const offer of worksheet.offers) {
    if (!offer.competenceId && !offer.competenceText.trim())
      problems.push({ field: "offer", key: offer.id, code: "required" });
  }
  return problems;
}
