import { placeToday } from "#domain/channel/placeToday.ts";
import { proposedChoices, type TabChoice, type TabSetting, tabChoices } from "#domain/channel/tabChoices.ts";
import type { TabPlace } from "#domain/channel/tabPlace.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { type Gaps, orGap } from "./gaps.ts";
import type { Services } from "./services.ts";

export interface TabChoices {
  readonly model: TownModel;
  readonly all: readonly TabChoice[];
  /** Best first; what the tab shows now is the first of them. */
  readonly proposed: readonly TabChoice[];
  readonly gaps: Gaps;
}

/** What the tab of a channel may show, in one request. `now`: what a tab that is being changed shows. */
export async function loadTabChoices(
  { stores, today: day }: Services,
  channel: Omit<TabSetting, "me" | "today">,
  now: TabPlace | null,
): Promise<Result<TabChoices, UseCaseFailure>> {
  const { lookups, owner } = stores;
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    groups: lookups.groups(),
    reader: lookups.personOf(owner.entraId),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, reader: orGap(found.value.reader) });
  if (!all.ok) return all;
  const { model, units, groups, reader } = all.value;
  const today = day();
  const town = { model, units: units.all, groups: groups.all };
  const choices = tabChoices(town, today);
  const byId = new Map(groups.all.map((group) => [String(group.id), group]));
  const standing = now ? placeToday(now, byId, units.all, today) : null;
  // A group that has gone on in another is still this tab's: the other is proposed.
  const place = standing?.state === "ended" ? standing.next?.place : now;
  const shown = choices.filter((one) => one.place.kind === place?.kind && one.place.id === place.id);
  const proposed = proposedChoices(town, { ...channel, me: reader.all?.id ?? null, today });
  // Each once, though the domain makes every choice anew.
  const rest = proposed.filter((one) =>
    shown.every(({ place: { kind, id } }) => kind !== one.place.kind || id !== one.place.id),
  );
  return ok({
    model,
    all: choices,
    proposed: [...shown, ...rest],
    gaps: {
      missing: null,
      unreadable: [...units.unreadable, ...groups.unreadable, ...reader.unreadable],
    },
  });
}
