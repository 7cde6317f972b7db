import { dayOfCycle } from "#domain/model/monthDay.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { TalkNeeds } from "#domain/plans/talkNeeds.ts";
import { type Completion, type CompletionSource, completion } from "#domain/talks/completion.ts";
import { type CompletionSum, completionSum } from "#domain/talks/completionSums.ts";
import type { TalkMarks } from "#domain/talks/talkMarks.ts";
import { type SupervisorProgress, type UnitProgress, unitProgress } from "#domain/talks/unitProgress.ts";
import { allOk } from "#lib/allOk.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Units } from "#store/reference.ts";
import type { Stored } from "#store/stored.ts";
import type { UseCaseFailure } from "../../failure.ts";
import { asGap, type Gaps } from "../../gaps.ts";
import { ifReadable } from "../../ifReadable.ts";
import type { Services } from "../../services.ts";

export interface TalkCompletion {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly units: Units;
  /** The last day for holding the year's discussions; null: the town does not hold them here. */
  readonly heldBy: string | null;
  /** Null for everybody but HR. */
  readonly hr: CompletionOfTown | null;
  /** What whoever is not HR may read: counts by unit, no names. */
  readonly counts: readonly UnitProgress[];
  readonly gaps: Gaps;
}

/** Who has had the discussion and when, of the whole town: HR's. */
export interface CompletionOfTown extends Completion {
  readonly people: ReadonlyMap<PersonId, Person>;
  /** The year before by the same rules; null: nothing is known of it. */
  readonly lastYear: { readonly all: CompletionSum; readonly rows: Completion["rows"] } | null;
  readonly deputies: readonly Stored<StaffDeputy>[];
}

/** How far a year's development discussions are, as far as the person may read. Two requests, for any number of people. */
export async function loadCompletion(
  services: Services,
  year: number,
): Promise<Result<TalkCompletion, UseCaseFailure>> {
  const { stores } = services;
  const [talks, plans, groups] = await Promise.all([
    stores.talkWork(),
    stores.planWork(),
    stores.groupWork(),
  ]);
  if (!talks.ok) return talks;
  if (!plans.ok) return plans;
  if (!groups.ok) return groups;
  const first = await stores.lookUp({
    model: stores.lookups.model(),
    units: stores.lookups.units(),
    hr: stores.lookups.hrProbe(),
  });
  if (!first.ok) return first;
  const known = allOk({ ...first.value, hr: ifReadable(first.value.hr) });
  if (!known.ok) return known;
  const { model, units, hr } = known.value;
  const today = services.today();
  const heldBy = model.talk && dayOfCycle(year, model.talk.heldBy);
  const base = { year, today, model, units: units.all, heldBy, hr: null, counts: [] };
  if (!model.talk || heldBy === null) return ok({ ...base, gaps: { missing: null, unreadable: [] } });
  const source = { year, today, heldBy, units: units.all, marks: [], deputies: [] };
  if (hr === null) {
    const found = await stores.lookUp({
      people: groups.value.lookups.allPeople(),
      talks: plans.value.lookups.talkNeedsOf(year),
    });
    if (!found.ok) return found;
    const all = allOk(found.value);
    if (!all.ok) return all;
    const { rows } = completion({ ...source, people: all.value.people.all });
    return ok({
      ...base,
      counts: unitProgress(all.value.talks.all.map(progressOf), rows),
      gaps: {
        missing: null,
        unreadable: [...units.unreadable, ...all.value.people.unreadable, ...all.value.talks.unreadable],
      },
    });
  }
  const found = await stores.lookUp({
    people: groups.value.lookups.allPeople(),
    marks: talks.value.lookups.talkMarksOf(year),
    before: talks.value.lookups.talkMarksOf(year - 1),
    deputies: talks.value.lookups.staffDeputies(),
  });
  if (!found.ok) return found;
  const { before, deputies, ...needed } = found.value;
  const all = allOk(needed);
  if (!all.ok) return all;
  const { people, marks } = all.value;
  const acting = asGap(deputies, { all: [], unreadable: [] });
  const earlier = asGap(before, { all: [], unreadable: [] });
  const town = {
    ...source,
    people: people.all,
    deputies: acting.value.all.map(({ value }) => value),
  };
  return ok({
    ...base,
    hr: {
      ...completion({ ...town, marks: marks.all.map(marksOf) }),
      people: new Map(people.all.map((person) => [person.id, person])),
      lastYear: yearBefore(town, model.talk.heldBy, earlier.value.all),
      deputies: acting.value.all,
    },
    gaps: {
      missing: acting.failure ?? earlier.failure,
      unreadable: [
        ...units.unreadable,
        ...people.unreadable,
        ...marks.unreadable,
        ...acting.value.unreadable,
        ...earlier.value.unreadable,
      ],
    },
  });
}

const marksOf = ({ personId, value }: OfPerson<TalkMarks>) => ({ supervisorId: personId, value });

const progressOf = ({ personId, unitId, areaId, value }: OfPerson<TalkNeeds>): SupervisorProgress => ({
  supervisorId: personId,
  unitId,
  areaId,
  progress: value.progress,
});

/** A year in which nobody marked anything was not held here: it would say that nobody talked. */
function yearBefore(
  town: Omit<CompletionSource, "marks">,
  monthDay: string,
  marks: readonly OfPerson<TalkMarks>[],
): CompletionOfTown["lastYear"] {
  if (!marks.some(({ value }) => value.marks.length > 0)) return null;
  const year = town.year - 1;
  const heldBy = dayOfCycle(year, monthDay);
  const { rows } = completion({ ...town, year, heldBy, marks: marks.map(marksOf) });
  return { all: completionSum(rows), rows };
}
