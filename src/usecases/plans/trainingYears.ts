import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import { payOf, type TrainingYear } from "#domain/plans/document/tableEight.ts";
import { trainingStatistics } from "#domain/training/trainingStatistics.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../failure.ts";
import type { Services } from "../services.ts";
import type { DocumentMaterial } from "./loadPlanDocument.ts";

/** What everybody's training records of the years of table 8 come to. Incomplete ones are not counted: they fail. */
export async function trainingYears(
  { stores }: Services,
  { planYear, model, last }: Pick<DocumentMaterial, "planYear" | "model" | "last">,
  now: PlanDocument,
): Promise<Result<readonly TrainingYear[], UseCaseFailure>> {
  const work = await stores.planWork();
  if (!work.ok) return work;
  const years = [planYear - 3, planYear - 2];
  const found = await stores.lookUp(
    Object.fromEntries(years.map((year) => [year, work.value.lookups.trainings(year)])),
  );
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const [damaged] = Object.values(all.value).flatMap(({ unreadable }) => unreadable);
  if (damaged) return { ok: false, failure: damaged };
  return ok(
    years.map((year) => {
      const records = (all.value[year]?.all ?? []).map(({ personId, areaId, value }) => ({
        personId,
        areaId,
        record: value,
      }));
      const pay = payOf(year, planYear, { now, last });
      return { year, statistics: trainingStatistics(records, model.trainingRules, year), pay };
    }),
  );
}
