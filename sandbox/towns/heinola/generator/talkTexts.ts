import { readFileSync } from "node:fs";
import { must } from "./identity.ts";
import { type Employee, supervisors } from "./organisation.ts";
import { chance } from "./planRows.ts";

/** What, way of learning, competence, how it is seen. */
type GoalWords = readonly [string, string, string, string];
type Pools = Readonly<Record<string, readonly string[]>>;

interface TalkWords {
  readonly families: readonly (Readonly<Record<"tasks" | Subject, readonly string[]>> & {
    readonly titles: string;
    readonly goals: readonly GoalWords[];
  })[];
  readonly meaning: readonly string[];
  readonly resources: readonly string[];
  readonly strain: readonly string[];
  readonly feedback: readonly string[];
  readonly more: readonly string[];
  readonly supervisor: Pools;
  readonly leadership: {
    readonly assessment: readonly string[];
    readonly targets: readonly string[];
    readonly goals: readonly GoalWords[];
  };
  readonly checkIns: { readonly supervisor: readonly string[]; readonly employee: readonly string[] };
}
type Subject = "successes" | "challenges" | "current" | "future" | "support";

const words: TalkWords = JSON.parse(
  readFileSync(new URL("../source/talkWords.json", import.meta.url), "utf8"),
);
const model: {
  readonly commonSets: readonly [{ readonly competences: readonly { id: string; audience: string }[] }];
} = JSON.parse(readFileSync(new URL("../model.json", import.meta.url), "utf8"));

export const leaders: ReadonlySet<Employee> = new Set(
  [...supervisors.values()].filter((one) => one !== null),
);

export function pick<T>(from: readonly T[], seed: string): T {
  return must(from[Math.floor(chance(seed) * from.length)], seed);
}

function wordsOf({ title }: Employee) {
  return must(
    words.families.find(({ titles }) => new RegExp(titles, "iu").test(title)),
    title,
  );
}

/** Where whoever is looked at in the demo works: their texts are whole. */
const toldOf =
  /^(paivakoti-kippasuo|paivakoti-jyranko|varhaiskasvatuksen-hallinto|kirjasto|yleinen-hallinto|henkilostopalvelut|kaupunkisuunnittelu|tietohallinto)$/;
const isTold = (one: Employee) =>
  toldOf.test(one.unitId) || leaders.has(one) || !one.account || chance(`sanoja ${one.id}`) < 0.12;

type Answers = Readonly<Record<string, string>>;

/** What an employee has written; `part`: how far, from 0 to 1. */
export function employeeAnswers(one: Employee, year: number, part = 1): Answers {
  const own = wordsOf(one);
  const from = (what: string, pool: readonly string[]) => pick(pool, `${year} ${what} ${one.id}`);
  const all: [string, string][] = [
    ["year.tasks", from("tasks", own.tasks)],
    ["year.successes", from("successes", own.successes)],
    ["year.challenges", from("challenges", own.challenges)],
    ["wellbeing.meaning", from("meaning", words.meaning)],
    ["wellbeing.resources", from("resources", words.resources)],
    ["wellbeing.strain", from("strain", words.strain)],
    ["growth.current", from("current", own.current)],
    ["growth.future", from("future", own.future)],
    ["growth.support", from("support", own.support)],
    ...(leaders.has(one)
      ? ([
          ["leadership.assessment", from("assessment", words.leadership.assessment)],
          ["leadership.targets", from("targets", words.leadership.targets)],
        ] satisfies [string, string][])
      : []),
    ["other.feedback", from("feedback", words.feedback)],
    ["other.more", from("more", words.more)],
  ];
  const kept = isTold(one) ? all : all.filter(([key]) => /successes|future/.test(key));
  return Object.fromEntries(kept.slice(0, Math.ceil(kept.length * part)));
}

export function supervisorAnswers(one: Employee, year: number): Answers {
  const all = [
    ["year.successes", "successes"],
    ["year.challenges", "challenges"],
    ["growth.current", "current"],
    ["growth.future", "future"],
    ["growth.support", "support"],
  ] as const;
  return Object.fromEntries(
    (isTold(one) ? all : all.filter(([, pool]) => pool === "support")).map(([key, pool]) => [
      key,
      pick(words.supervisor[pool] ?? [], `${year} esihenkilö ${pool} ${one.id}`),
    ]),
  );
}

export type Levels = Readonly<Record<string, number>>;

/** Where the town stands on the whole; people differ from it. */
const usual: Readonly<Record<string, number>> = {
  digital: 2.7,
  professional: 3.7,
  collaboration: 3.4,
  learning: 3.1,
  "lead-workability": 2.8,
  "lead-finance": 2.9,
};

/** Levels as the employee, the supervisor and both together see them. */
export function levelsOf(one: Employee, year: number, who: "own" | "supervisor" | "agreed"): Levels {
  const competences = model.commonSets[0].competences.filter(
    ({ audience }) => audience === "everyone" || leaders.has(one),
  );
  return Object.fromEntries(
    competences.map(({ id }) => {
      // A person's level stays much the same from year to year, and the two see it nearly alike.
      const steady = (usual[id] ?? 3.1) + (chance(`taso ${id} ${one.id}`) - 0.5) * 2.4;
      const seen = who === "agreed" ? 0 : (chance(`${who} ${year} ${id} ${one.id}`) - 0.5) * 1.2;
      const grown = year === 2027 && chance(`kehittyi ${id} ${one.id}`) < 0.3 ? 0.6 : 0;
      return [id, Math.min(5, Math.max(1, Math.round(steady + grown + seen)))];
    }),
  );
}

export interface GoalPlan {
  readonly what: string;
  readonly methodId: string;
  readonly competenceId: string;
  readonly sign: string;
}

/** What the two agree on in a year: one to three goals; never again what was agreed on the year before. */
export function goalPlans(one: Employee, year: number): readonly GoalPlan[] {
  const own = wordsOf(one).goals;
  const pool = leaders.has(one) ? [...words.leadership.goals, ...own.slice(0, 1)] : own;
  const start = Math.floor(chance(`tavoite ${one.id}`) * pool.length) + (year - 2026) * (pool.length - 1);
  const count = Math.min(year === 2026 ? 2 : 1, 1 + Math.floor(chance(`${year} määrä ${one.id}`) * 2));
  return Array.from({ length: count }, (_, index) => {
    const [what, methodId, competenceId, sign] = must(pool[(start + index) % pool.length], one.title);
    return { what, methodId, competenceId, sign };
  });
}

export const checkInWords = (who: "employee" | "supervisor", seed: string) => pick(words.checkIns[who], seed);
