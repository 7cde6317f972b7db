import { afterAll, beforeAll, expect, test } from "vitest";
import type { Change } from "#domain/home/changesSince.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { ConfirmedPlan } from "#domain/plans/compiledPlan.ts";
import { type OpenTown, openTown } from "../../../tests/pages/openTown.ts";
import { loadChanges } from "../loadChanges.ts";
import { loadHome } from "../loadHome.ts";
import { findOrganisation } from "./findOrganisation.ts";
import { loadConfirmed } from "./loadConfirmed.ts";

const planYear = 2028;
let town: OpenTown;

beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

async function confirmedCopy(unitId: UnitId): Promise<void> {
  const { stores } = await town.work("hr");
  const plans = await stores.planWork();
  if (!plans.ok) throw new Error(JSON.stringify(plans.failure));
  const copy: ConfirmedPlan = {
    ...{ planYear, unitId, unitName: unitId, version: 1, sheetRevision: 1, compiledOn: "2027-11-19" },
    ...{ rows: [], narrative: {}, frame: null },
    confirmation: {
      ...{ version: 1, body: "Yhteistyötoimikunta", on: "2027-11-20", meeting: "5/2027", section: "12" },
      ...{ by: null, at: "2027-11-20T10:00:00.000Z" },
    },
  };
  const created = await plans.value.createConfirmed(copy, unitId);
  if (!created.ok) throw new Error(JSON.stringify(created.failure));
}

/** The plans that an employee who was here long ago is told of as new, and the version that they can read. */
async function told() {
  const { services } = await town.work("employee", { today: "2027-11-21" });
  const home = await loadHome(services).whole;
  if (!home.ok) throw new Error(JSON.stringify(home.failure));
  const visits = () => Promise.resolve({ come: () => Promise.resolve("") });
  const news = await loadChanges({ ...services, stores: { ...services.stores, visits } }, home.value);
  const read = await loadConfirmed(services, planYear, null);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const isOfYear = (change: Change) => change.kind === "plan" && change.year === planYear;
  return { news: news.filter(isOfYear), inForce: read.value.shown?.version ?? null };
}

test("a plan is news once it is in force, not while its copies are being made", async () => {
  const organisation = await findOrganisation((await town.work("hr")).services);
  if (!organisation.ok) throw new Error(JSON.stringify(organisation.failure));
  await confirmedCopy("hyvinvointi" as UnitId);
  expect(await told()).toEqual({ news: [], inForce: null });
  await confirmedCopy(organisation.value.id);
  expect(await told()).toMatchObject({ news: [{ year: planYear, revision: 1 }], inForce: 1 });
});
