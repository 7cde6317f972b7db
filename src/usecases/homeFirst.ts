import { planInTheMaking } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok } from "#lib/result.ts";
import { asGap, orGap } from "./gaps.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/** What the first request brought. */
export type HomeFirst = Extract<Awaited<ReturnType<typeof homeFirst>>, { readonly ok: true }>["value"];

/** Asks for everything that home needs and that nothing else has to be known for, in one request. */
export async function homeFirst({ stores }: Services, year: number, today: string) {
  const { lookups } = stores;
  const found = await stores.lookUp({
    model: lookups.model(),
    me: lookups.personOf(stores.owner.entraId),
    worksheets: lookups.worksheetRows(year),
    handedIn: lookups.handedInRows(year),
    hr: lookups.hrProbe(),
    reviews: lookups.reviewRows(year),
    plans: lookups.planRows(planInTheMaking(today)),
    plansBefore: lookups.planRows(planInTheMaking(today) - 1),
    told: lookups.toldProposals(),
    myHalves: lookups.talkRows("EmployeeHalves", year),
    talkHalves: lookups.talkRows("SupervisorHalves", year),
    forStaff: lookups.publishedTitles("staff", year),
    forStaffBefore: lookups.publishedTitles("staff", year - 1),
    forLeads: lookups.publishedTitles("leads", year),
    forLeadsBefore: lookups.publishedTitles("leads", year - 1),
  });
  if (!found.ok) return found;
  return allOk({
    ...found.value,
    me: orGap(found.value.me),
    hr: ifReadable(found.value.hr),
    reviews: ok(asGap(found.value.reviews, null).value),
    plans: ok(asGap(found.value.plans, null).value),
    plansBefore: ok(asGap(found.value.plansBefore, null).value),
    told: ok(asGap(found.value.told, []).value),
    // Who has no discussion is not let into these lists.
    myHalves: ok(asGap(found.value.myHalves, []).value),
    talkHalves: ok(asGap(found.value.talkHalves, []).value),
    forLeads: ifReadable(found.value.forLeads),
    forLeadsBefore: ifReadable(found.value.forLeadsBefore),
  });
}
