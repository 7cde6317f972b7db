import type { TownModel } from "#domain/model/townModel.ts";
import { type ClockDates, datesNow, sameDates, withDates } from "#domain/yearclock/clockDates.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { changeModel } from "./changeModel.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** A colleague has changed the same dates since the person saw them, or taken the thing away; nothing was written. */
export interface ClockChanged {
  readonly reason: "changedMeanwhile";
  /** The town's data as it stands now. */
  readonly model: TownModel;
}

/** Writes dates into the town's data, and answers it; what colleagues have changed besides them meanwhile stays. */
export function changeClock(
  services: Services,
  before: ClockDates,
  after: ClockDates,
): Promise<Result<TownModel, UseCaseFailure | ClockChanged>> {
  return changeModel<ClockChanged>(services, (model) => {
    const now = datesNow(model, after);
    if (sameDates(now, after)) return ok(null);
    return sameDates(now, before) ? ok(withDates(model, after)) : fail({ reason: "changedMeanwhile", model });
  });
}
