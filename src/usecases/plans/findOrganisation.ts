import { organisationOf } from "#domain/organisation/organisation.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";

/** The unit that is the whole municipality: the centralised plan is its. */
export async function findOrganisation({ stores }: Services): Promise<Result<Unit, UseCaseFailure>> {
  const units = await stores.find(stores.lookups.units());
  if (!units.ok) return units;
  const organisation = organisationOf(units.value.all);
  return organisation
    ? ok(organisation)
    : fail({ reason: "notFound", requestId: null, subject: "organisation" });
}
