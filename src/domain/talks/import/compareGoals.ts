import type { Person, PersonId } from "../../organisation/person.ts";
import { type Match, matchPeople } from "../../tables/matchPeople.ts";
import { type PersonWords, wordsKey } from "../../tables/personWords.ts";
import { idOfImport, titleKey } from "../../training/import/importKey.ts";
import type { AgreedGoal, SupervisorGoals } from "../goal.ts";
import { blankGoal } from "../goalChanges.ts";
import type { GoalFacts, GoalLine, GoalProblem } from "./readGoalLines.ts";

export interface ImportingGoals {
  /** One's own staff whose goals one writes. */
  readonly people: readonly Pick<Person, "id" | "name" | "userPrincipalName">[];
  readonly goals: ReadonlyMap<string, SupervisorGoals>;
  /** Whom the supervisor has said that words mean, by `wordsKey`. */
  readonly choices: ReadonlyMap<string, PersonId>;
  /** The town's ways of learning by what they are called. */
  readonly methods: ReadonlyMap<string, string>;
  /** Of goals whose line names no year. */
  readonly year: number;
}

/** A line that would be written, as a goal of one person. */
export interface ImportedGoal {
  readonly line: number;
  readonly personId: PersonId;
  readonly goal: AgreedGoal;
}

export interface GoalQuestion {
  readonly key: string;
  readonly words: PersonWords;
  readonly candidates: readonly PersonId[];
  /** Null: nobody has said yet, and the lines are not imported. */
  readonly chosen: PersonId | null;
  readonly lines: readonly number[];
}

/** What a table comes to, before anything of it is written. */
export interface GoalImportPlan {
  readonly added: readonly ImportedGoal[];
  /** Lines whose goals are there already. */
  readonly same: readonly number[];
  /** Lines that say the same as an earlier one. */
  readonly repeated: readonly number[];
  readonly questions: readonly GoalQuestion[];
  readonly problems: readonly GoalProblem[];
  /** Ways of learning that the town does not know. */
  readonly strangeMethods: readonly string[];
}

/** Compares lines with the goals of one's own staff. Nothing that is there is entered again. */
export function compareGoals(lines: readonly GoalLine[], importing: ImportingGoals): GoalImportPlan {
  const match = matchPeople(importing.people);
  const added: ImportedGoal[] = [];
  const same: number[] = [];
  const repeated: number[] = [];
  const questions = new Map<string, GoalQuestion>();
  const problems: GoalProblem[] = [];
  const seen = new Set<string>();
  const strange = new Set<string>();
  for (const { line, person, goalId, facts, problems: own } of lines) {
    problems.push(...own);
    if (!facts) continue;
    const found = match(person);
    if (found.kind === "unknown" || found.kind === "two") {
      const kind = found.kind === "two" ? ("twoPeople" as const) : ("unknownPerson" as const);
      problems.push({ line, field: fieldOf(person), kind, text: wordsOf(person) });
      continue;
    }
    const personId = whom(found, person, importing.choices, (candidates, chosen) =>
      ask(questions, { person, candidates, chosen, line }),
    );
    if (personId === null) continue;
    const goal = goalOf(facts, goalId, personId, importing);
    const places = [goal.importKey, titleKey(goal.what)].map((known) => `${personId} ${known}`);
    if (places.some((place) => seen.has(place))) repeated.push(line);
    else if (isThere(importing.goals.get(personId), goal)) same.push(line);
    else {
      added.push({ line, personId, goal });
      if (facts.method !== "" && goal.methodId === null) strange.add(facts.method);
    }
    for (const place of places) seen.add(place);
  }
  const all = [...questions.values()];
  return { added, same, repeated, questions: all, problems, strangeMethods: [...strange] };
}

function goalOf(
  facts: GoalFacts,
  goalId: string,
  personId: PersonId,
  { methods, year: usual }: ImportingGoals,
): AgreedGoal {
  const { what, by, sign, method } = facts;
  const year = facts.year ?? usual;
  // By its own number where it has one: its words may be put right in the other system, and it is the same goal.
  const importKey = goalId === "" ? `${year} ${titleKey(what)}` : `id ${goalId}`;
  return {
    ...blankGoal({ id: idOfImport(importKey, personId), year, between: true }),
    ...{ what, by, sign, importKey },
    methodId: methods.get(method.toLowerCase()) ?? null,
  };
}

/** The same one brought in before, or the same words, whoever wrote them. */
function isThere(goals: SupervisorGoals | undefined, { importKey, what }: AgreedGoal): boolean {
  return (goals?.goals ?? []).some(
    (goal) => goal.importKey === importKey || titleKey(goal.what) === titleKey(what),
  );
}

/** Who is certainly meant, or has been chosen; null as long as somebody has to choose. */
function whom(
  match: Exclude<Match, { readonly kind: "unknown" | "two" }>,
  words: PersonWords,
  choices: ReadonlyMap<string, PersonId>,
  asking: (candidates: readonly PersonId[], chosen: PersonId | null) => void,
): PersonId | null {
  if (match.kind === "found") return match.id;
  const choice = choices.get(wordsKey(words));
  const chosen = choice !== undefined && match.ids.includes(choice) ? choice : null;
  asking(match.ids, chosen);
  return chosen;
}

interface Asked extends Pick<GoalQuestion, "candidates" | "chosen"> {
  readonly person: PersonWords;
  readonly line: number;
}

function ask(questions: Map<string, GoalQuestion>, { person, candidates, chosen, line }: Asked): void {
  const key = wordsKey(person);
  const lines = [...(questions.get(key)?.lines ?? []), line];
  questions.set(key, { key, words: person, candidates, chosen, lines });
}

function fieldOf({ id, email }: PersonWords): GoalProblem["field"] {
  return id ? "personId" : email ? "email" : "name";
}

function wordsOf({ id, email, name }: PersonWords): string {
  return [id, email, name].filter(Boolean).join(", ");
}
