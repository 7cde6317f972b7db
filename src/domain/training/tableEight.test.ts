import { expect, test } from "vitest";
import { compensation } from "./compensation.ts";
import { type TrainingEntry, type TrainingRecord, trainingRecordSchema } from "./trainingRecord.ts";
import { lawfulTrainingRules } from "./trainingRules.ts";
import { type PersonRecord, trainingStatistics } from "./trainingStatistics.ts";

/** Table 8 of Heinola's personnel and training plan for 2025: training days of 2022 and 2023. */
const tableEight = [
  {
    year: 2022,
    days: 1786,
    eligible: { yhteiset: 40, lupa: 10, sote: 465, elinvoima: 1, tekniikka: 76, hyvinvointi: 231 },
    eligibleInAll: 823,
  },
  {
    year: 2023,
    days: 880,
    eligible: { yhteiset: 58, lupa: 25, elinvoima: 16, tekniikka: 99, hyvinvointi: 352 },
    eligibleInAll: 550,
  },
];

test.each(tableEight)(
  "$year: days and eligible days by sector come out of people's records as in the table",
  (year) => {
    const records = recordsFor(year);
    expect(records.length).toBeGreaterThan(300);
    const counted = trainingStatistics(records, lawfulTrainingRules, year.year);
    expect(counted.days).toBe(year.days);
    expect(counted.eligibleDays).toBe(year.eligibleInAll);
    const bySector = Object.fromEntries(
      [...counted.byArea].map(([area, { eligibleDays }]) => [area, eligibleDays]),
    );
    expect(bySector).toEqual(year.eligible);
    // The application asks how many employees have one, two or three days: no more than three of anybody.
    expect([...counted.eligiblePeopleByDayCount.keys()]).toEqual([0, 1, 2, 3]);
  },
);

test("2023: the euros come within one per cent of what the Employment Fund paid", () => {
  const [, year] = tableEight;
  if (!year) throw new Error("no 2023");
  const { eligibleDays, rule } = trainingStatistics(recordsFor(year), lawfulTrainingRules, 2023);
  const euros = rule && compensation({ eligibleDays, wageSum: 27_087_000, fullTimeYears: 659.7 }, rule);
  expect(euros).toBe(11_291.38);
  expect(Math.abs((euros ?? 0) / 11_251.9 - 1)).toBeLessThan(0.01);
});

/**
 * People's records as they are written in real life: days in parts of hours, hours over that make no whole day,
 * more than three days, crumbs of less than an hour, inductions that are not eligible, and subsidised work.
 */
function recordsFor({ year, days, eligible }: (typeof tableEight)[number]): readonly PersonRecord[] {
  const random = lcg(year);
  const records: PersonRecord[] = [];
  let hours = 0;
  const add = (areaId: string, parts: readonly Part[], subsidised: TrainingRecord["subsidised"] = []) => {
    const entries = parts.map((part, at) => entry(year, `${records.length}-${at}`, part, random));
    hours += parts.reduce((sum, part) => sum + (part.hours < 1 ? 0 : part.hours), 0);
    records.push({
      personId: `p-${records.length}`,
      areaId,
      record: trainingRecordSchema.parse({ entries, subsidised }),
    });
  };
  for (const [areaId, wanted] of Object.entries(eligible)) {
    for (let left = wanted; left > 0; ) {
      const whole = Math.min(left, 1 + Math.floor(random() * 3));
      left -= whole;
      // With three days anything more is over the limit; with fewer only what makes no whole day may come on top.
      const over = random() < 0.5 ? 0 : Math.floor(random() * (whole === 3 ? 40 : 23)) / 4;
      add(areaId, [
        ...inParts(whole * 6 + over, random),
        ...(random() < 0.2 ? [{ hours: 0.5, eligible: true }] : []),
      ]);
    }
    if (wanted > 20) {
      add(areaId, inParts(12, random), [{ from: `${year}-01-01`, to: `${year}-12-31` }]);
      add(areaId, [{ hours: 0.75, eligible: true }]);
      add(areaId, []);
    }
  }
  // The rest of the year's days gave no compensation: inductions, conferences outside of the plan.
  const areas = Object.keys(eligible);
  for (let at = 0; hours < days * 6; at++) {
    const part = Math.min(days * 6 - hours, 2 + Math.floor(random() * 28) / 2);
    add(areas[at % areas.length] ?? "", [{ hours: part, eligible: false }]);
  }
  return records;
}

interface Part {
  readonly hours: number;
  readonly eligible: boolean;
}

/** So many hours in parts of at least one. */
function inParts(hours: number, random: () => number): readonly Part[] {
  const parts: Part[] = [];
  let left = hours;
  while (left > 0) {
    const part = Math.min(left, 1 + Math.floor(random() * 26) / 4);
    const last = left - part < 1;
    parts.push({ hours: last ? left : part, eligible: true });
    left = last ? 0 : left - part;
  }
  return parts;
}

function entry(year: number, id: string, { hours, eligible }: Part, random: () => number): TrainingEntry {
  const on = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;
  return {
    id,
    title: "Koulutus",
    provider: "",
    on,
    until: null,
    hours,
    methodId: null,
    competenceId: null,
    eligible,
    planRow: null,
    source: "manual",
    importKey: null,
    proposalId: null,
    enteredBy: null,
    enteredOn: on,
  };
}

function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
