import { type PersonYear, personYear } from "./personYear.ts";
import { ruleOn } from "./trainingDays.ts";
import type { TrainingRecord } from "./trainingRecord.ts";
import type { TrainingRule } from "./trainingRules.ts";

/** One person's record of a year, in the area where it was written. */
export interface PersonRecord {
  readonly personId: string;
  readonly areaId: string;
  readonly record: TrainingRecord;
}

/** Numbers of people by days of training: none, less than one, and whole days up to three or more. */
export interface PeopleByDays {
  readonly none: number;
  readonly part: number;
  readonly one: number;
  readonly two: number;
  readonly more: number;
}

/** What the trainings of some people come to in a year. */
export interface TrainingFigures {
  readonly people: number;
  readonly trainings: number;
  readonly hours: number;
  readonly days: number;
  readonly eligibleDays: number;
  /** People without any training that counts. */
  readonly untrained: number;
  readonly peopleByDays: PeopleByDays;
  /** Days by way of learning; null: none is named. */
  readonly byMethod: ReadonlyMap<string | null, number>;
  /** Trainings that count for nothing: too short, or not covered by any rule. */
  readonly uncounted: number;
}

export interface TrainingStatistics extends TrainingFigures {
  readonly byArea: ReadonlyMap<string, TrainingFigures>;
  /** How many people have so many compensated days: what the application for compensation asks. */
  readonly eligiblePeopleByDayCount: ReadonlyMap<number, number>;
  /** The rule at the end of the year: whether there are euros, and by what they are counted. */
  readonly rule: TrainingRule | null;
}

/** The year's figures from people's records: of all of them, and by area. */
export function trainingStatistics(
  records: readonly PersonRecord[],
  rules: readonly TrainingRule[],
  year: number,
): TrainingStatistics {
  const byArea = new Map<string, PersonYear[]>();
  const byDayCount = new Map<number, number>();
  for (const { areaId, record } of records) {
    const one = personYear(record, rules);
    const area = byArea.get(areaId);
    if (area) area.push(one);
    else byArea.set(areaId, [one]);
    byDayCount.set(one.eligibleDays, (byDayCount.get(one.eligibleDays) ?? 0) + 1);
  }
  return {
    ...trainingFigures([...byArea.values()].flat()),
    byArea: new Map([...byArea].map(([areaId, people]) => [areaId, trainingFigures(people)])),
    eligiblePeopleByDayCount: new Map([...byDayCount].sort(([a], [b]) => a - b)),
    rule: ruleOn(rules, `${year}-12-31`),
  };
}

/** What some people's years come to together. */
function trainingFigures(people: readonly PersonYear[]): TrainingFigures {
  const sum = (of: (one: PersonYear) => number) => people.reduce((total, one) => total + of(one), 0);
  const count = (is: (one: PersonYear) => boolean) => people.filter(is).length;
  const byMethod = new Map<string | null, number>();
  for (const one of people)
    for (const [method, days] of one.byMethod) byMethod.set(method, (byMethod.get(method) ?? 0) + days);
  return {
    people: people.length,
    trainings: sum(({ trainings }) => trainings),
    hours: inHundredths(sum(({ hours }) => hours)),
    days: inHundredths(sum(({ days }) => days)),
    eligibleDays: sum(({ eligibleDays }) => eligibleDays),
    untrained: count(({ hours }) => hours === 0),
    peopleByDays: {
      none: count(({ hours }) => hours === 0),
      part: count(({ hours, days }) => hours > 0 && wholeOf(days) === 0),
      one: count(({ days }) => wholeOf(days) === 1),
      two: count(({ days }) => wholeOf(days) === 2),
      more: count(({ days }) => wholeOf(days) >= 3),
    },
    byMethod: new Map([...byMethod].map(([method, days]) => [method, inHundredths(days)])),
    uncounted: sum(({ uncounted }) => uncounted),
  };
}

/** Sums of thirds of days carry noise far behind the second decimal. */
function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function wholeOf(days: number): number {
  return Math.floor(days + 1e-9);
}
