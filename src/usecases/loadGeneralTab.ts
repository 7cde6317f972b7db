import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { GeneralTab } from "./channelTab.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";
import { frameLookups, ofTown, tabFrame } from "./tabFrame.ts";

/** What a channel's tab shows for which no unit or group has been chosen: the whole organisation's, in one request. */
export async function loadGeneralTab(services: Services): Promise<Result<GeneralTab, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const today = services.today();
  const year = cycleYear(today);
  const found = await stores.lookUp(frameLookups(services, work.value.lookups, year));
  if (!found.ok) return found;
  const frame = tabFrame(found.value, year, today);
  if (!frame.ok) return frame;
  return ok({ ...ofTown(frame.value), gaps: frame.value.gaps });
}
