import type { TownModel } from "#domain/model/townModel.ts";
import type { ClockDates } from "#domain/yearclock/clockDates.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import { type ClockChanged, changeClock } from "./changeClock.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Loaded } from "./loaded.ts";
import { forgetAllLoaded } from "./loadMemory.ts";
import type { Services } from "./services.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

export interface EditedClock {
  readonly isHr: boolean;
  readonly model: TownModel;
  /** The cycle year that is going on. */
  readonly year: number;
}

export interface ClockEditing {
  readonly loaded: Loaded<EditedClock>;
  readonly change: (
    before: ClockDates,
    after: ClockDates,
  ) => Promise<Result<TownModel, UseCaseFailure | ClockChanged>>;
}

/** HR's way to the dates of the clock, as they stand in the town's list now. */
export function useClockEditing(): ClockEditing {
  const services = useServices();
  const loaded = useLoaded(["clockEditing"], () => loadEditing(services), { fresh: true });
  return {
    loaded,
    async change(before, after) {
      const changed = await changeClock(services, before, after);
      // Deadlines stand on every screen.
      forgetAllLoaded(services);
      return changed;
    },
  };
}

async function loadEditing({ stores, today }: Services): Promise<Result<EditedClock, UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    model: work.value.lookups.storedModel(),
    hr: stores.lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  const { model, hr } = all.value;
  return ok({ isHr: hr !== null, model: model.value, year: cycleYear(today()) });
}
