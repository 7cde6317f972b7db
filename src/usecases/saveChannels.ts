import type { Audience, TownModel } from "#domain/model/townModel.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { changeModel } from "./changeModel.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Services } from "./services.ts";

/** What a unit's summaries shall have, and what the person saw when deciding it. */
export interface ChannelChoice {
  readonly unitId: UnitId;
  readonly before: { readonly link: string | null; readonly audience: Audience };
  readonly link: string | null;
  readonly audience: Audience;
}

/** `changedMeanwhile`: a colleague has chosen something else for one of the units since; nothing was written. */
export type ChannelsFailure = UseCaseFailure | { readonly reason: "changedMeanwhile" };

/**
 * Writes channels into the town's data. Whatever others have changed in it meanwhile stays; only where they have decided
 * otherwise about the same unit is the person asked to look again.
 */
export async function saveChannels(
  services: Services,
  choices: readonly ChannelChoice[],
): Promise<Result<null, ChannelsFailure>> {
  const saved = await changeModel<ChannelsFailure>(services, (model) => {
    if (choices.every((choice) => isSet(model, choice))) return ok(null);
    if (choices.some((choice) => isChanged(model, choice))) return fail({ reason: "changedMeanwhile" });
    return ok(withChannels(model, choices));
  });
  return saved.ok ? ok(null) : saved;
}

function withChannels(model: TownModel, choices: readonly ChannelChoice[]): TownModel {
  const chosen = new Set<string>(choices.map(({ unitId }) => unitId));
  const places = choices.flatMap(({ unitId, link, audience }) =>
    link === null ? [] : [{ unitId, channelLink: link, audience }],
  );
  const others = model.summaryChannels.filter(({ unitId }) => !chosen.has(unitId));
  return { ...model, summaryChannels: [...others, ...places] };
}

function isSet(model: TownModel, { unitId, link, audience }: ChannelChoice): boolean {
  const place = placeOf(model, unitId);
  return link === null ? place === undefined : place?.channelLink === link && place.audience === audience;
}

function isChanged(model: TownModel, choice: ChannelChoice): boolean {
  const place = placeOf(model, choice.unitId);
  if (!place) return choice.before.link !== null;
  const same = place.channelLink === choice.before.link && place.audience === choice.before.audience;
  return !same && !isSet(model, choice);
}

function placeOf(model: TownModel, unitId: UnitId) {
  return model.summaryChannels.find((place) => place.unitId === unitId);
}
