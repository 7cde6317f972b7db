import { samePart } from "#domain/documents/parts.ts";
import type { CommonDraft } from "#domain/model/commonDraft.ts";
import { commonSetFrom, draftProblems } from "#domain/model/commonSetFrom.ts";
import { type InSet, type Wording, withCommonSet, withWording, wordingOf } from "#domain/model/commonSets.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { changeModel } from "./changeModel.ts";
import type { UseCaseFailure } from "./failure.ts";
import { loadCommon } from "./loadCommon.ts";
import type { Services } from "./services.ts";
import { sameDraft } from "./writeCommonDraft.ts";

/**
 * `notDecided`: the strategic group has not decided so, or has taken its decision back; `incomplete`: something has no
 * name yet; `changedMeanwhile`: a colleague has changed what the person saw. Nothing was written.
 */
export interface TakeProblem {
  readonly reason: "notDecided" | "incomplete" | "changedMeanwhile";
}

/**
 * Takes a year's draft into use, as HR has just seen it: a set of its own from that year on. The decision and the draft
 * are read once more, since neither may have changed under HR's eyes; doing it again changes nothing.
 */
export async function takeCommonSet(
  services: Services,
  year: number,
  shown: CommonDraft,
): Promise<Result<null, UseCaseFailure | TakeProblem>> {
  const loaded = await loadCommon(services, year);
  if (!loaded.ok) return loaded;
  const { draft, decided } = loaded.value;
  if (!decided || decided.decision === "asBefore") return fail({ reason: "notDecided" });
  if (!draft || !sameDraft(draft.value, shown)) return fail({ reason: "changedMeanwhile" });
  if (draftProblems(shown).length > 0) return fail({ reason: "incomplete" });
  const at = { fromYear: year, decidedOn: decided.heldOn ?? decided.handedInOn };
  const taken = await changeModel<TakeProblem>(services, (model) => {
    const earlier = model.commonSets.filter(({ fromYear }) => fromYear !== year);
    const set = commonSetFrom(shown, { commonSets: earlier }, at);
    const there = model.commonSets.find(({ fromYear }) => fromYear === year);
    if (there) return samePart(there, set) ? ok(null) : fail({ reason: "changedMeanwhile" });
    return ok(withCommonSet(model, set));
  });
  return taken.ok ? ok(null) : taken;
}

/** A colleague has changed what the person saw. Nothing was written. */
export interface CorrectProblem {
  readonly reason: "changedMeanwhile";
}

/** Corrects the words of something in use. Whoever has corrected the same meanwhile is not overwritten. */
export async function correctWording(
  services: Services,
  at: InSet,
  before: Wording,
  after: Wording,
): Promise<Result<null, UseCaseFailure | CorrectProblem>> {
  const corrected = await changeModel<CorrectProblem>(services, (model) => {
    const now = wordingOf(model, at);
    if (samePart(now, after)) return ok(null);
    return samePart(now, before) ? ok(withWording(model, at, after)) : fail({ reason: "changedMeanwhile" });
  });
  return corrected.ok ? ok(null) : corrected;
}
