import { hintsIn } from "#domain/hints/hintsIn.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { emptyPlanFollowUp } from "#domain/plans/planFollowUp.ts";
import { planMessageHtml } from "#domain/plans/planMessageHtml.ts";
import { planOutcome } from "#domain/plans/planOutcome.ts";
import { planVersionInForce } from "#domain/plans/planStates.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { loadNameIndex } from "../loadNameIndex.ts";
import { postingPlace } from "../postingPlace.ts";
import type { PostPreview } from "../postPreview.ts";
import { postRow, referenceOf } from "../postRow.ts";
import { postsBefore } from "../postsBefore.ts";
import type { AllMessageTexts } from "../publishing.ts";
import type { PublishProblem } from "../publishProblem.ts";
import type { Services } from "../services.ts";

/** The message about a confirmed plan, exactly as it will go. */
export interface PlanPreview extends PostPreview {
  readonly about: "plan";
  /** Words of the plan that may tell about a person. */
  readonly personal: readonly string[];
}

/**
 * Composes the message about a unit's plan in force. One message tells of a version: what has gone is shown instead of
 * being sent again, and what has not comes first; `anew` leaves that one.
 */
export async function preparePlanPost(
  services: Services,
  planYear: number,
  unitId: UnitId,
  texts: AllMessageTexts,
  options: { readonly anew?: boolean } = {},
): Promise<Result<PlanPreview, PublishProblem>> {
  const { stores } = services;
  const work = await stores.planWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    confirmed: work.value.lookups.confirmedPlans(planYear),
    posts: { ...work.value.lookups.planPosts(planYear, unitId), doubtEmpty: true },
    // From the town's data as it is now: the channel is in it.
    model: { ...stores.lookups.model(), keepAs: undefined },
    units: stores.lookups.units(),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { confirmed, posts, units } = all.value;
  const damaged = posts.unreadable[0] ?? confirmed.unreadable[0];
  if (damaged) return fail(damaged);
  const organisation = organisationOf(units.all)?.id ?? "";
  const inForce = planVersionInForce(confirmed.all, organisation);
  const plan = inForce?.plans.get(unitId);
  if (!plan)
    return fail({ reason: "notFound", requestId: null, subject: `planconfirmed:${planYear}:${unitId}` });
  const publishedKey = `planconfirmed:${planYear}:${unitId}:${plan.version}`;
  const rows = posts.all.map((post) => postRow(post, services.now()));
  const gone = rows.find((row) => row.state === "sent" && row.stored.value.publishedKey === publishedKey);
  if (gone) return fail({ reason: "posted", post: gone });
  const before = await postsBefore(services, posts.all, options);
  if (!before.ok) return before;
  if (before.value === "changed") return preparePlanPost(services, planYear, unitId, texts, options);
  const place = await postingPlace(services, all.value.model, unitId);
  if (!place.ok) return place;
  // It does not stand in the way: without names only words about health are looked for.
  const names = await loadNameIndex(services);
  const model = yearModel(all.value.model, cycleOfPlan(planYear));
  const revision = Math.max(0, ...rows.map((row) => row.revision)) + 1;
  const sent = rows.filter((row) => row.state === "sent").sort((a, b) => b.revision - a.revision);
  const { languages } = model;
  const message = planMessageHtml({
    plan,
    isCentral: unitId === organisation,
    totals: planTotals(plan.rows),
    shares: planOutcome(plan.rows, emptyPlanFollowUp, model.methods).byShare.planned,
    link: services.linkTo(`confirmed/${planYear}/${unitId}`, `${plan.unitName} ${planYear}`),
    reference: referenceOf({ key: `post:plan:${planYear}:${unitId}:${revision}` }),
    earlierLink: sent[0]?.webUrl ?? null,
    languages,
    texts: { fi: texts.fi.plan, sv: texts.sv.plan, en: texts.en.plan },
  });
  return ok({
    ...message,
    ...place.value,
    owner: stores.owner.entraId,
    about: "plan",
    year: planYear,
    unitId,
    revision,
    version: plan.version,
    title: `${plan.unitName} ${planYear}`,
    publishedKey,
    included: [],
    languages,
    personal: personalWords(plan, names.ok ? names.value : null),
  });
}

function personalWords({ rows }: ConfirmedPlan, names: Parameters<typeof hintsIn>[1]): readonly string[] {
  const said = rows.flatMap(({ need, training, targetGroup }) => [need, training, targetGroup]);
  return [...new Set(said.flatMap((text) => hintsIn(text, names)).map(({ words }) => words))];
}
