import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { NeedsOfYear } from "#domain/talks/needsOverYears.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { HandedInRow, Rows } from "#store/groupDocuments.ts";
import type { Units } from "#store/reference.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Gaps } from "../../gaps.ts";
import { ifReadable } from "../../ifReadable.ts";
import type { Services } from "../../services.ts";

/** What discussions of both kinds have said is needed, this year and two before it: HR's. */
export interface TalkStatistics {
  readonly year: number;
  readonly model: YearModel;
  readonly units: Units;
  /** The newest first. */
  readonly years: readonly NeedsOfYear[];
  readonly gaps: Gaps;
}

/** Null for whoever is not HR. One request. */
export async function loadTalkStatistics(
  { stores }: Services,
  year: number,
): Promise<Result<TalkStatistics | null, UseCaseFailure>> {
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { talkNeedsOf } = work.value.lookups;
  const { model, units, hrProbe, handedInDigests } = stores.lookups;
  // No year has to have had any: an empty answer about an earlier one is believed.
  const digests = (of: number) => ({ ...handedInDigests(of), doubtEmpty: false });
  const found = await stores.lookUp({
    model: model(),
    units: units(),
    hr: hrProbe(),
    talks: talkNeedsOf(year),
    talksBefore: talkNeedsOf(year - 1),
    talksEarlier: talkNeedsOf(year - 2),
    groups: digests(year),
    groupsBefore: digests(year - 1),
    groupsEarlier: digests(year - 2),
  });
  if (!found.ok) return found;
  const all = allOk({ ...found.value, hr: ifReadable(found.value.hr) });
  if (!all.ok) return all;
  if (all.value.hr === null) return ok(null);
  const { talks, talksBefore, talksEarlier, groups, groupsBefore, groupsEarlier } = all.value;
  const rows = [groups, groupsBefore, groupsEarlier];
  const years = [talks, talksBefore, talksEarlier].map(
    (of, at): NeedsOfYear => ({ year: year - at, talks: of.all, groups: handedIn(rows[at]) }),
  );
  return ok({
    year,
    model: yearModel(all.value.model, year),
    units: all.value.units.all,
    years,
    gaps: {
      missing: rows.map(({ missing }) => missing).find((missing) => missing !== null) ?? null,
      unreadable: [
        ...all.value.units.unreadable,
        ...[talks, talksBefore, talksEarlier].flatMap(({ unreadable }) => unreadable),
        ...rows.flatMap((of) =>
          of.rows.flatMap(({ digest }) => (digest && !digest.ok ? [digest.failure] : [])),
        ),
      ],
    },
  });
}

/** Of groups that met. */
function handedIn(found: Rows<HandedInRow> | undefined): NeedsOfYear["groups"] {
  return (found?.rows ?? []).flatMap(({ groupId, areaId, digest }) =>
    digest?.ok && digest.value.neverMet === null ? [{ groupId, areaId, digest: digest.value }] : [],
  );
}
