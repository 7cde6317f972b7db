import { placeToday } from "#domain/channel/placeToday.ts";
import type { TabPlace } from "#domain/channel/tabPlace.ts";
import { groupIdSchema } from "#domain/organisation/group.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { ChannelTabView } from "./channelTab.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";
import { frameLookups, ofUnit, tabFrame } from "./tabFrame.ts";
import { tabGroup, tabGroupLookups } from "./tabGroup.ts";

/** What the tab of a group shows, in one request; one more where the group has ended. */
export async function groupTab(
  services: Services,
  work: GroupWork["lookups"],
  place: TabPlace,
): Promise<Result<ChannelTabView, UseCaseFailure>> {
  const id = groupIdSchema.safeParse(place.id);
  if (!id.success) return ok({ state: "unknown" });
  const { stores } = services;
  const today = services.today();
  const year = cycleYear(today);
  const found = await stores.lookUp({
    group: stores.lookups.group(id.data),
    ...frameLookups(services, work, year),
    ...tabGroupLookups(stores.lookups, work, year, id.data),
  });
  if (!found.ok) return found;
  const { group } = found.value;
  if (!group.ok) return group.failure.reason === "notFound" ? ok({ state: "unknown" }) : group;
  if (group.value.endedOn) return ended(services, place);
  const frame = tabFrame(found.value, year, today);
  if (!frame.ok) return frame;
  const { gaps, units } = frame.value;
  const shown = tabGroup(found.value, group.value, frame.value);
  const unit = units.get(group.value.unitId);
  return ok({
    state: "here",
    tab: {
      ...ofUnit(frame.value, group.value.unitId, [group.value]),
      place,
      name: group.value.name,
      above: unit ? { place: { kind: "unit", id: unit.id }, name: unit.name } : null,
      groups: [shown.group],
      below: [],
      gaps: { ...gaps, missing: gaps.missing ?? shown.failure },
    },
  });
}

async function ended(
  { stores, today }: Services,
  place: TabPlace,
): Promise<Result<ChannelTabView, UseCaseFailure>> {
  const groups = await stores.find(stores.lookups.groups());
  if (!groups.ok) return groups;
  const byId = new Map(groups.value.all.map((group) => [String(group.id), group]));
  const standing = placeToday(place, byId, new Map(), today());
  return ok(standing.state === "here" ? { state: "unknown" } : standing);
}
