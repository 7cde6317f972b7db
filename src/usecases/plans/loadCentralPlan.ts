import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { dayOfYear } from "#domain/model/monthDay.ts";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { type CompetenceAcross, competencesAcross, type TownNeeds } from "#domain/plans/centralNeeds.ts";
import { type LevelNeeds, levelNeeds } from "#domain/plans/levelNeeds.ts";
import type { PlanProcess } from "#domain/plans/planProcess.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { PlanSheet } from "#domain/plans/planSheet.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { HandedInRow, Rows } from "#store/groupDocuments.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../failure.ts";
import { asGap, type Gaps, orGap } from "../gaps.ts";
import { ifReadable } from "../ifReadable.ts";
import type { Services } from "../services.ts";
import { lineLookups, yearLinesFrom } from "../yearLines.ts";

/** The centralised plan of a year, and what HR makes it from. */
export interface OpenedCentral {
  readonly planYear: number;
  readonly today: string;
  readonly model: YearModel;
  readonly organisation: Unit;
  readonly me: PersonId | null;
  readonly isHr: boolean;
  /** When HR has everything from the areas. */
  readonly dueOn: string;
  /** Null before HR first writes something. */
  readonly stored: Stored<PlanSheet> | null;
  readonly lines: readonly PublishedLines[];
  readonly process: PlanProcess | null;
  /** What the town needs, by competence; empty for who only reads. */
  readonly across: readonly CompetenceAcross[];
  /** What the newest published levels give reason for; null: there are none, or none to read. */
  readonly levels: LevelNeeds | null;
  /** What the service areas are called. */
  readonly areaNames: ReadonlyMap<string, string>;
  /** Rows of the centralised plan of the year before. */
  readonly before: readonly PlanRow[];
  readonly gaps: Gaps;
}

/** Loads the centralised plan in one request. HR alone sees what it is made from. */
export async function loadCentralPlan(
  { stores, today }: Services,
  planYear: number,
): Promise<Result<OpenedCentral, UseCaseFailure>> {
  const { lookups } = stores;
  const [work, groupWork, talkWork] = await Promise.all([
    stores.planWork(),
    stores.groupWork(),
    stores.talkWork(),
  ]);
  if (!work.ok) return work;
  if (!groupWork.ok) return groupWork;
  if (!talkWork.ok) return talkWork;
  const cycle = cycleOfPlan(planYear);
  const found = await stores.lookUp({
    model: lookups.model(),
    units: lookups.units(),
    me: lookups.personOf(stores.owner.entraId),
    hr: lookups.hrProbe(),
    central: work.value.lookups.centralPlan(planYear),
    before: work.value.lookups.centralPlan(planYear - 1),
    process: work.value.lookups.planProcess(planYear),
    copies: lookups.handedInDigests(cycle),
    summaries: work.value.lookups.areaSummaries(cycle),
    talks: work.value.lookups.talkNeedsOf(cycle),
    levels: talkWork.value.lookups.levelSums(),
    ...lineLookups(groupWork.value.lookups, cycle),
  });
  if (!found.ok) return found;
  const { model: town, units: places, me: self, hr: probe, central, process } = found.value;
  const whole = allOk({
    model: town,
    units: places,
    me: orGap(self),
    hr: ifReadable(probe),
    central,
    process: orGap(process),
  });
  if (!whole.ok) return whole;
  const { units, me } = whole.value;
  const organisation = organisationOf(units.all);
  if (!organisation) return fail({ reason: "notFound", requestId: null, subject: "organisation" });
  const model = yearModel(whole.value.model, cycle);
  const isHr = whole.value.hr !== null;
  const lines = yearLinesFrom(found.value);
  const before = asGap(found.value.before, null);
  const needs = isHr ? townNeeds(found.value) : noNeeds;
  // A town that does not hold its discussions here has no such list.
  const levels = asGap(ifReadable(found.value.levels), null);
  return ok({
    planYear,
    today: today(),
    model,
    organisation,
    me: me.all?.id ?? null,
    isHr,
    dueOn: dayOfYear(cycle, model.plan.areasDueOn),
    stored: whole.value.central,
    lines: lines.inForce.filter(({ unitId }) => unitId === organisation.id),
    process: whole.value.process.all?.value ?? null,
    across: competencesAcross(needs.needs, model),
    levels:
      isHr && model.talk && levels.value
        ? levelNeeds(levels.value.all, cycle, organisation.id, model, model.talk.thresholds)
        : null,
    areaNames: new Map([...units.all.values()].map(({ id, name }) => [id, name])),
    before: before.value?.value.rows ?? [],
    gaps: {
      missing: lines.gaps.missing ?? before.failure ?? needs.gaps.missing ?? levels.failure,
      unreadable: [
        ...units.unreadable,
        ...me.unreadable,
        ...whole.value.process.unreadable,
        ...lines.gaps.unreadable,
        ...needs.gaps.unreadable,
        ...(levels.value?.unreadable ?? []),
      ],
    },
  });
}

interface Answers {
  readonly copies: Result<Rows<HandedInRow>, UseCaseFailure>;
  readonly summaries: Result<
    { readonly all: TownNeeds["summaries"]; readonly unreadable: readonly UseCaseFailure[] },
    UseCaseFailure
  >;
  readonly talks: Result<
    { readonly all: TownNeeds["talks"]; readonly unreadable: readonly UseCaseFailure[] },
    UseCaseFailure
  >;
}

interface Heard {
  readonly needs: TownNeeds;
  readonly gaps: Gaps;
}

const noNeeds: Heard = {
  needs: { groups: [], summaries: new Map(), talks: [] },
  gaps: { missing: null, unreadable: [] },
};

/** The plan can be written without what does not come: that is named. */
function townNeeds(answers: Answers): Heard {
  const copies = asGap(answers.copies, { rows: [], missing: null });
  const summaries = asGap(answers.summaries, { all: new Map<UnitId, never>(), unreadable: [] });
  const talks = asGap(answers.talks, { all: [], unreadable: [] });
  return {
    needs: {
      groups: copies.value.rows.flatMap(({ groupId, areaId, state, digest }) =>
        state === "handedIn" && digest?.ok ? [{ groupId, areaId, needs: digest.value.needs }] : [],
      ),
      summaries: summaries.value.all,
      talks: talks.value.all,
    },
    gaps: {
      missing: copies.failure ?? copies.value.missing ?? summaries.failure ?? talks.failure,
      unreadable: [...summaries.value.unreadable, ...talks.value.unreadable],
    },
  };
}
