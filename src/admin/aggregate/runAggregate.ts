import type { TalkModel } from "#domain/model/talkModel.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { answersByArea, areasOn } from "#domain/statistics/answersByArea.ts";
import { countedHalves } from "#domain/statistics/countedHalves.ts";
import { keptBasis, type LevelBasis, type LevelPeriod } from "#domain/statistics/levelBasis.ts";
import { levelYear } from "#domain/statistics/levelRun.ts";
import { isSameBasis, toldUntil } from "#domain/statistics/levelSumsFrom.ts";
import { releaseOf } from "#domain/statistics/releaseOf.ts";
import { ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import { levelBasisRecord } from "#store/records/levelBasisRecord.ts";
import { levelPeriodRecord } from "#store/records/levelPeriodRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { type Fields, upsertItems } from "../keyedItems.ts";
import { longDocument } from "../longDocument.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { type PreparedTown, prepareTown } from "../townAccess.ts";
import type { WorkSite } from "../workSite.ts";
import { publishSums } from "./publishSums.ts";
import { readAgreed } from "./readAgreed.ts";
import { type ReadBases, readBases } from "./readBases.ts";

/**
 * Sums up the levels agreed on in the last year whose discussions should have been held, once. It reads nothing else of
 * the discussions, and tells nothing that could lead to one person (domain/statistics/releaseOf.ts).
 */
export async function runAggregate(options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 3, async (session) => {
    session.step({ code: "aggregate.read", data: {} });
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const { town, talks, site } = prepared.value;
    const { talk } = town.model;
    if (!talk || !talks) {
      session.say({ code: "aggregate.notInUse", data: {} });
      return ok({ differences: 0 });
    }
    const done = await exclusively(session, site.registryId, "aggregate", () =>
      aggregate(session, prepared.value, talks, talk),
    );
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function aggregate(
  session: Session,
  prepared: PreparedTown,
  talks: WorkSite,
  talk: TalkModel,
): Promise<Result<null, AdminFailure>> {
  const year = levelYear(talk, session.today);
  const before = session.changes.count();
  const known = await readBases(session, talks);
  if (!known.ok) return known;
  session.step({ code: "aggregate.compute", data: { year } });
  const period =
    known.value.periods.find((one) => one.year === year) ?? periodOf(prepared, year, session.today);
  const computed = await compute(session, prepared, talks, talk, period, known.value);
  if (!computed.ok) return computed;
  if (computed.value === null) {
    session.say({ code: "aggregate.nothing", data: { year } });
    return ok(null);
  }
  session.step({ code: "aggregate.write", data: {} });
  const published = await publishSums(session, prepared, period, computed.value.bases);
  if (!published.ok) return published;
  if (session.changes.count() === before) {
    session.say({ code: "aggregate.already", data: { year, computedOn: period.computedOn } });
    return ok(null);
  }
  const ofYear = computed.value.bases.filter((one) => one.year === year);
  session.say({
    code: "aggregate.done",
    data: {
      year,
      people: peopleIn(ofYear),
      competences: period.competenceIds.length,
      areas: period.areaIds.length,
      told: ofYear.filter(({ basis }) => basis?.town === "levels").length,
      kept: ofYear.filter(({ basis }) => basis === null).length,
    },
  });
  return ok(null);
}

function periodOf({ town }: PreparedTown, year: number, today: string): LevelPeriod {
  return {
    year,
    computedOn: today,
    competenceIds: yearModel(town.model, year).competences.map(({ id }) => id),
    areaIds: [...areasOn(town, today)],
  };
}

interface Computed {
  /** Everything that figures have been computed from, this year's included. */
  readonly bases: readonly LevelBasis[];
}

function peopleIn(bases: readonly LevelBasis[]): number {
  const people = bases.flatMap(({ basis }) => Object.values(basis?.people ?? {}).flatMap(Object.keys));
  return new Set(people).size;
}

/**
 * What this year's figures are computed from, kept before any figure is told: a run that is broken off goes on with what
 * is there already, so that nothing is ever told from two different readings. Null: nothing has been agreed on.
 */
async function compute(
  session: Session,
  { town }: PreparedTown,
  talks: WorkSite,
  talk: TalkModel,
  period: LevelPeriod,
  { list, items, bases }: ReadBases,
): Promise<Result<Computed | null, AdminFailure>> {
  const { year, competenceIds, areaIds } = period;
  const missing = competenceIds.filter((id) => !items.has(documentKey.levelBasis(year, id)));
  if (missing.length === 0) return ok({ bases });
  const agreed = await readAgreed(session, talks, year);
  if (!agreed.ok) return agreed;
  if (agreed.value.left > 0) session.say({ code: "aggregate.left", data: { count: agreed.value.left } });
  const counted = countedHalves(agreed.value.halves, town.people);
  if (counted.size === 0) return ok(null);
  const made = missing.map((competenceId): LevelBasis => {
    const now = answersByArea(competenceId, counted, areaIds, town, talk.thresholds);
    const earlier = toldUntil(bases, competenceId, year - 1).map(({ basis }) => basis);
    const { basis } = releaseOf(now, earlier, talk.thresholds);
    const last = earlier.at(-1);
    return { competenceId, year, basis: last && isSameBasis(basis, last) ? null : keptBasis(basis) };
  });
  const wanted = new Map<string, Fields>();
  const title = `Osaamistasot ${year}`;
  const first = longDocument(documentKey.levelPeriod(year), levelPeriodRecord, period, {
    Title: title,
    Year: year,
    Kind: "period",
  });
  if (!first.ok) return first;
  const begun = await upsertItems(session, list, items, new Map([first.value]), () => false);
  if (!begun.ok) return begun;
  for (const basis of made) {
    const key = documentKey.levelBasis(year, basis.competenceId);
    const one = longDocument(key, levelBasisRecord, basis, { Title: title, Year: year, Kind: "basis" });
    if (!one.ok) return one;
    wanted.set(...one.value);
  }
  const kept = await upsertItems(session, list, items, wanted, () => false);
  return kept.ok ? ok({ bases: [...bases, ...made] }) : kept;
}
