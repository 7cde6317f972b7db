import { channelNameIn } from "#domain/model/channelLink.ts";
import type { Audience, TownModel } from "#domain/model/townModel.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { audienceOf } from "#domain/summaries/audienceOf.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import { ifReadable } from "./ifReadable.ts";
import type { Services } from "./services.ts";

/** Where the summaries of a unit go, and whom they are for. */
export interface UnitChannel {
  readonly unitId: UnitId;
  readonly unitName: string;
  /** Null: none has been chosen. */
  readonly link: string | null;
  /** As the link itself names it. */
  readonly channelName: string;
  readonly audience: Audience;
}

export interface Channels {
  readonly units: readonly UnitChannel[];
  readonly isHr: boolean;
}

/** Every unit that summaries are compiled of, in the order of the organisation. */
export async function loadChannels({ stores, today }: Services): Promise<Result<Channels, UseCaseFailure>> {
  const work = await stores.groupWork();
  if (!work.ok) return work;
  const found = await stores.lookUp({
    model: work.value.lookups.storedModel(),
    units: stores.lookups.units(),
    hr: stores.lookups.hrProbe(),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  const { model, units, hr } = all.value;
  const summarised = [...units.all.values()].filter((unit) => isSummarised(unit, today()));
  return ok({
    isHr: hr !== null,
    units: summarised.map((unit) => unitChannel(unit, model.value)),
  });
}

function unitChannel(
  unit: Pick<Unit, "id" | "name" | "kind">,
  { summaryChannels }: Pick<TownModel, "summaryChannels">,
): UnitChannel {
  const place = summaryChannels.find(({ unitId }) => unitId === unit.id);
  const link = place?.channelLink || null;
  return {
    unitId: unit.id,
    unitName: unit.name,
    link,
    channelName: link ? channelNameIn(link) : "",
    audience: place?.audience ?? audienceOf(unit.kind),
  };
}

function isSummarised({ kind, validFrom, validTo }: Unit, today: string): boolean {
  const is = kind === "organisation" || kind === "serviceArea";
  return is && validFrom <= today && (validTo === null || validTo >= today);
}
