import { placeToday } from "#domain/channel/placeToday.ts";
import type { TabPlace } from "#domain/channel/tabPlace.ts";
import type { Group } from "#domain/organisation/group.ts";
import { discussesIn } from "#domain/organisation/groupYear.ts";
import { unitChain } from "#domain/organisation/organisation.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { ok, type Result } from "#lib/result.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { GroupWork } from "#store/groupWork.ts";
import type { ChannelTabView, GroupBelow } from "./channelTab.ts";
import type { UseCaseFailure } from "./failure.ts";
import { asGap } from "./gaps.ts";
import type { Services } from "./services.ts";
import { frameLookups, ofUnit, type TabFrame, tabFrame } from "./tabFrame.ts";
import { groupBelow, kindOf, tabGroup, tabGroupLookups } from "./tabGroup.ts";

/** With more groups of its own than this, a unit's tab lists them like those below it. */
const shownWhole = 4;

/** What the tab of a unit shows: one request, and one for each of its own groups. */
export async function unitTab(
  services: Services,
  work: GroupWork["lookups"],
  place: TabPlace,
): Promise<Result<ChannelTabView, UseCaseFailure>> {
  const { stores } = services;
  const { lookups } = stores;
  const today = services.today();
  const year = cycleYear(today);
  const found = await stores.lookUp({
    groups: lookups.groups(),
    rows: lookups.handedInRows(year),
    ...frameLookups(services, work, year),
  });
  if (!found.ok) return found;
  const frame = tabFrame(found.value, year, today);
  if (!frame.ok) return frame;
  if (!found.value.groups.ok) return found.value.groups;
  const { units, gaps } = frame.value;
  const standing = placeToday(place, new Map(), units, today);
  if (standing.state !== "here") return ok(standing);
  const unit = [...units.values()].find(({ id }) => id === place.id);
  if (!unit) return ok({ state: "unknown" });
  const groups = found.value.groups.value;
  const within = groups.all.filter(
    (group) => !group.endedOn && unitChain(units, group.unitId).includes(unit),
  );
  const own = within.filter(({ unitId }) => unitId === unit.id);
  const whole = own.length > shownWhole ? [] : own;
  const shown = await wholeGroups(services, work, frame.value, whole);
  const rows = asGap(found.value.rows, { rows: [], missing: null });
  const parent = unit.parentId ? units.get(unit.parentId) : undefined;
  return ok({
    state: "here",
    tab: {
      ...ofUnit(frame.value, unit.id, within),
      place,
      name: unit.name,
      above: parent ? { place: { kind: "unit", id: parent.id }, name: parent.name } : null,
      groups: shown.flatMap((one) => (one.ok ? [one.value.group] : [])),
      below: belowIn(
        frame.value,
        within.filter((group) => !whole.includes(group)),
        rows.value.rows,
      ),
      gaps: {
        missing:
          gaps.missing ??
          rows.failure ??
          rows.value.missing ??
          shown
            .map((one) => (one.ok ? one.value.failure : one.failure))
            .find((failure) => failure !== null) ??
          null,
        unreadable: [...gaps.unreadable, ...groups.unreadable],
      },
    },
  });
}

function wholeGroups(
  { stores }: Services,
  work: GroupWork["lookups"],
  frame: TabFrame,
  groups: readonly Group[],
): Promise<readonly Result<ReturnType<typeof tabGroup>, UseCaseFailure>[]> {
  return Promise.all(
    groups.map(async (group) => {
      const found = await stores.lookUp(tabGroupLookups(stores.lookups, work, frame.year, group.id));
      return found.ok ? ok(tabGroup(found.value, group, frame)) : found;
    }),
  );
}

/** Only those that discuss this year; the others would wait for nothing. */
function belowIn(
  frame: TabFrame,
  groups: readonly Group[],
  rows: readonly DocumentRow[],
): readonly GroupBelow[] {
  const byGroup = new Map(rows.map((row) => [row.groupId, row]));
  return groups.flatMap((group) => {
    const kind = kindOf(group, frame);
    if (!kind || !discussesIn(group, kind, frame.units, frame.year)) return [];
    return [groupBelow(group, kind, byGroup.get(group.id), frame)];
  });
}
