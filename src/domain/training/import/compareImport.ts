import type { Person, PersonId } from "../../organisation/person.ts";
import { matchPeople } from "../../tables/matchPeople.ts";
import { type PersonWords, wordsKey } from "../../tables/personWords.ts";
import type { TrainingEntry, TrainingRecord } from "../trainingRecord.ts";
import { idOfImport, importKeyOf, titleKey } from "./importKey.ts";
import type { ImportFacts, ImportLine, LineProblem } from "./importLine.ts";

/** Records of a year by person; a year that has not been fetched is not there. */
export type RecordsByYear = ReadonlyMap<number, ReadonlyMap<string, TrainingRecord>>;

export interface Importing {
  readonly platform: string;
  readonly people: readonly Pick<Person, "id" | "name" | "userPrincipalName">[];
  readonly records: RecordsByYear;
  /** Whom HR has said that words mean, by `wordsKey`. */
  readonly choices: ReadonlyMap<string, PersonId>;
}

/** A line that would be written, as a training of one person. */
export interface ImportedLine {
  readonly line: number;
  readonly personId: PersonId;
  readonly year: number;
  readonly id: string;
  readonly importKey: string;
  readonly facts: ImportFacts;
}

export interface Question {
  readonly key: string;
  readonly words: PersonWords;
  readonly candidates: readonly PersonId[];
  /** Null: nobody has said yet, and the lines are not imported. */
  readonly chosen: PersonId | null;
  readonly lines: readonly number[];
}

/** What a table comes to, before anything of it is written. */
export interface ImportPlan {
  readonly added: readonly ImportedLine[];
  /** There already, but not the same. */
  readonly differing: readonly (ImportedLine & { readonly before: TrainingEntry })[];
  /** Lines that are there already as they are. */
  readonly same: readonly number[];
  /** Lines that say the same as an earlier one. */
  readonly repeated: readonly { readonly line: number; readonly of: number }[];
  /** Good lines of years that are not imported now. */
  readonly otherYears: ReadonlyMap<number, number>;
  /** Those that have been answered too, so that the answer can be changed. */
  readonly questions: readonly Question[];
  readonly problems: readonly LineProblem[];
}

/** Compares lines with people's records. Nothing that is there is ever entered again, whoever entered it. */
export function compareImport(lines: readonly ImportLine[], importing: Importing): ImportPlan {
  const { platform, records, choices } = importing;
  const match = matchPeople(importing.people);
  const added: ImportedLine[] = [];
  const differing: (ImportedLine & { before: TrainingEntry })[] = [];
  const same: number[] = [];
  const repeated: { line: number; of: number }[] = [];
  const otherYears = new Map<number, number>();
  const questions = new Map<string, Question>();
  const problems: LineProblem[] = [];
  const seen = new Map<string, ImportedLine>();
  for (const { line, person, completionId, facts, problems: own } of lines) {
    problems.push(...own);
    if (facts === null) continue;
    const year = Number(facts.on.slice(0, 4));
    const ofYear = records.get(year);
    if (!ofYear) {
      otherYears.set(year, (otherYears.get(year) ?? 0) + 1);
      continue;
    }
    const wrong = (kind: LineProblem["kind"], other = 0) =>
      problems.push({ line, field: fieldOf(person), kind, text: wordsOf(person), other });
    const matched = whose(match(person), choices.get(wordsKey(person)), ofYear);
    if (matched.kind === "unknown") wrong("unknownPerson");
    else if (matched.kind === "two") wrong("twoPeople");
    else if (matched.kind === "noRecord") wrong("noRecord");
    else {
      if (matched.ids.length > 0) ask(questions, person, matched.ids, matched.id, line);
      if (matched.id === null) continue;
      const importKey = importKeyOf(platform, completionId, facts);
      const one = {
        line,
        personId: matched.id,
        year,
        id: idOfImport(importKey, matched.id),
        importKey,
        facts,
      };
      const place = `${matched.id} ${importKey}`;
      const earlier = seen.get(place);
      if (earlier) {
        if (isSame(earlier.facts, facts)) repeated.push({ line, of: earlier.line });
        else
          problems.push({ line, field: "title", kind: "otherLine", text: facts.title, other: earlier.line });
        continue;
      }
      seen.set(place, one);
      const before = entryOf(ofYear.get(matched.id), one);
      if (!before) added.push(one);
      else if (isSame(before, facts)) same.push(line);
      else differing.push({ ...one, before });
    }
  }
  return { added, differing, same, repeated, otherYears, questions: [...questions.values()], problems };
}

/** Only who has a record of the year can have a training in it. A single name that is not quite the same asks too. */
function whose(
  match: ReturnType<ReturnType<typeof matchPeople>>,
  choice: PersonId | undefined,
  records: ReadonlyMap<string, TrainingRecord>,
) {
  if (match.kind === "unknown" || match.kind === "two") return match;
  const all = match.kind === "found" ? [match.id] : match.ids;
  const ids = all.filter((id) => records.has(id));
  const [only] = ids;
  if (only === undefined) return { kind: "noRecord" } as const;
  if (match.kind === "found") return { kind: "person", id: only, ids: [] } as const;
  const id = choice !== undefined && ids.includes(choice) ? choice : null;
  return { kind: "person", id, ids } as const;
}

function ask(
  questions: Map<string, Question>,
  words: PersonWords,
  candidates: readonly PersonId[],
  chosen: PersonId | null,
  line: number,
): void {
  const key = wordsKey(words);
  const lines = questions.get(key)?.lines ?? [];
  questions.set(key, { key, words, candidates, chosen, lines: [...lines, line] });
}

/** The same completion, or a training of the same name that began on the same day, whoever entered it. */
function entryOf(
  record: TrainingRecord | undefined,
  { importKey, facts }: ImportedLine,
): TrainingEntry | undefined {
  const entries = record?.entries ?? [];
  const title = titleKey(facts.title);
  return (
    entries.find((entry) => entry.importKey === importKey) ??
    entries.find((entry) => entry.on === facts.on && titleKey(entry.title) === title)
  );
}

function isSame(
  a: Pick<TrainingEntry, "title" | "on" | "until" | "hours">,
  b: Pick<TrainingEntry, "title" | "on" | "until" | "hours">,
): boolean {
  return (
    titleKey(a.title) === titleKey(b.title) && a.on === b.on && a.until === b.until && a.hours === b.hours
  );
}

function fieldOf({ id, email }: PersonWords): LineProblem["field"] {
  return id ? "personId" : email ? "email" : "name";
}

function wordsOf({ id, email, name }: PersonWords): string {
  return [id, email, name].filter(Boolean).join(", ");
}
