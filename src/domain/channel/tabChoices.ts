import { channelLink } from "../model/channelLink.ts";
import type { TownModel } from "../model/townModel.ts";
import { fillersOf } from "../organisation/fillersOf.ts";
import type { Group } from "../organisation/group.ts";
import { unitChain } from "../organisation/organisation.ts";
import type { PersonId } from "../organisation/person.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import { isValid } from "./placeToday.ts";
import type { TabPlace } from "./tabPlace.ts";

/** Something that a channel tab may show. */
export interface TabChoice {
  readonly place: TabPlace;
  readonly name: string;
  /** The kind of a group; null for a unit. */
  readonly kindId: string | null;
  /** The unit that it belongs to, where that says more than the name. */
  readonly within: string | null;
}

/** What is known of the channel and of who adds the tab. */
export interface TabSetting {
  readonly teamId: string | null;
  readonly channelId: string | null;
  readonly teamName: string | null;
  readonly me: PersonId | null;
  readonly today: string;
}

interface Town {
  readonly model: Pick<TownModel, "summaryChannels">;
  readonly groups: readonly Group[];
  readonly units: ReadonlyMap<UnitId, Unit>;
}

/** Everything that a tab may show today, units before groups, each in the order of the organisation. */
export function tabChoices({ groups, units }: Town, today: string): readonly TabChoice[] {
  const current = [...units.values()].filter((unit) => isValid(unit, today));
  return [
    ...current.map((unit) => choiceOfUnit(unit, units)),
    ...groups.filter((group) => !group.endedOn).map((group) => choiceOfGroup(group, units)),
  ];
}

/**
 * What the tab of this channel most likely is to show, best first, so that it can be saved at once: the unit whose
 * summaries come to this channel or team; what is named as the team; the groups that the person fills, then those that
 * the person is in; the whole organisation.
 */
export function proposedChoices(town: Town, setting: TabSetting): readonly TabChoice[] {
  const all = tabChoices(town, setting.today);
  const ofUnit = (id: string) => all.filter(({ place }) => place.kind === "unit" && place.id === id);
  const { me } = setting;
  const mine = town.groups.filter((group) => me !== null && group.memberIds.includes(me));
  const fills = (group: Group) => me !== null && fillersOf(group).includes(me);
  const byGroup = [...mine.filter(fills), ...mine.filter((group) => !fills(group))].flatMap(({ id }) =>
    all.filter(({ place }) => place.kind === "group" && place.id === id),
  );
  const team = plain(setting.teamName ?? "");
  const byName = all.filter(({ name }) => team !== "" && plain(name) === team);
  const organisation = [...town.units.values()].filter(({ kind }) => kind === "organisation");
  return [
    ...new Set([
      ...unitsOfChannel(town, setting).flatMap(ofUnit),
      ...byName,
      ...byGroup,
      ...organisation.flatMap(({ id }) => ofUnit(id)),
    ]),
  ];
}

/** The units whose summaries are posted to this very channel, then those whose are to another of its team. */
function unitsOfChannel({ model }: Town, { teamId, channelId }: TabSetting): readonly string[] {
  const team = teamId?.toLowerCase();
  const posted = model.summaryChannels.flatMap(({ unitId, channelLink: link }) => {
    const at = channelLink(link);
    return at && at.teamId === team ? [{ unitId, here: at.channelId === channelId }] : [];
  });
  return [...posted.filter(({ here }) => here), ...posted.filter(({ here }) => !here)].map(
    ({ unitId }) => unitId,
  );
}

/** The choices whose name, or unit, has every word of a search; names that begin with it first. */
export function foundChoices(choices: readonly TabChoice[], search: string): readonly TabChoice[] {
  const words = plain(search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const hits = choices.filter(({ name, within }) => {
    const text = plain(`${name} ${within ?? ""}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ name }: TabChoice) => plain(name).startsWith(words.join(" "));
  return [...hits.filter(begins), ...hits.filter((hit) => !begins(hit))];
}

function choiceOfUnit(unit: Unit, units: ReadonlyMap<UnitId, Unit>): TabChoice {
  const parent = unit.parentId ? units.get(unit.parentId) : undefined;
  // Everything is within the organisation: that need not be said.
  const within = parent && parent.kind !== "organisation" ? parent.name : null;
  return { place: { kind: "unit", id: unit.id }, name: unit.name, kindId: null, within };
}

function choiceOfGroup({ id, name, kindId, unitId }: Group, units: ReadonlyMap<UnitId, Unit>): TabChoice {
  const near = unitChain(units, unitId).find((unit) => unit.kind !== "organisation" && unit.name !== name);
  return { place: { kind: "group", id }, name, kindId, within: near?.name ?? null };
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase("fi");
}
