import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { readDay } from "#domain/tables/readDay.ts";
import { readDecimal } from "#domain/tables/readDecimal.ts";
import type { TrainingEntry, TrainingProposal, TrainingRecord } from "#domain/training/trainingRecord.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { FileProblem } from "../organisation/fileProblem.ts";
import { readTable } from "../organisation/readTable.ts";
import type { PreparedTown } from "../townAccess.ts";

/** What the files tell of one person. */
export interface ReadTrainings {
  readonly entries: readonly TrainingEntry[];
  readonly subsidised: TrainingRecord["subsidised"];
  readonly proposals: readonly TrainingProposal[];
}

const facts = ["PersonId", "Title", "Day", "Hours"];
const moreFacts = ["Provider", "LastDay", "MethodId", "CompetenceId"];

/** Files of a year's folder and their columns; others may stand beside them. The first file is the one that must be there. */
const tables = {
  trainings: {
    columns: facts,
    optional: [...moreFacts, "Eligible", "CompletionId", "PlanUnitId", "PlanRowId"],
  },
  subsidised: { columns: ["PersonId", "From", "To"], optional: [] },
  proposals: { columns: [...facts, "ProposedOn"], optional: [...moreFacts, "Note"] },
} as const;
type TableName = keyof typeof tables;

interface Row {
  /** `trainings.csv 12` */
  readonly place: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The training records of a folder by person, or everything that is wrong with its files, row by row. */
export async function readTrainings(
  folder: string,
  { model, people }: PreparedTown["town"],
  year: number,
  today: string,
): Promise<Result<ReadonlyMap<PersonId, ReadTrainings>, AdminFailure>> {
  const read = { trainings: [], subsidised: [], proposals: [] } as Record<TableName, readonly Row[]>;
  const fileProblems: FileProblem[] = [];
  for (const name of Object.keys(tables) as readonly TableName[]) {
    const table = await tableOf(folder, name);
    if (table.ok) read[name] = table.value;
    else fileProblems.push(...table.failure);
  }
  if (fileProblems.length > 0)
    return fail({ service: "admin", reason: "badOrganisation", fileProblems, problems: [] });
  const reader = new RowReader(yearModel(model, year), new Set(people.keys()), year, today);
  const byPerson = new Map<PersonId, { -readonly [K in keyof ReadTrainings]: ReadTrainings[K] }>();
  const of = ({ place, cells: { PersonId: id = "" } }: Row) => {
    const person = reader.person(place, id);
    const known = byPerson.get(person) ?? { entries: [], subsidised: [], proposals: [] };
    byPerson.set(person, known);
    return known;
  };
  for (const row of read.trainings) {
    const person = of(row);
    person.entries = [...person.entries, reader.entry(row, person.entries.length)];
  }
  for (const row of read.subsidised) {
    const person = of(row);
    const [from, to] = [reader.day(row, "From"), reader.day(row, "To")];
    if (from > to) reader.issue(row, "To");
    person.subsidised = [...person.subsidised, { from, to }];
  }
  for (const row of read.proposals) {
    const person = of(row);
    person.proposals = [...person.proposals, reader.proposal(row, person.proposals.length)];
  }
  const issues = reader.issues;
  return issues.length > 0
    ? fail({ service: "admin", reason: "badJson", file: folder, issues })
    : ok(byPerson);
}

async function tableOf(
  folder: string,
  name: TableName,
): Promise<Result<readonly Row[], readonly FileProblem[]>> {
  const bytes = await readFile(join(folder, `${name}.csv`)).catch(() => null); // told with the file's name
  if (!bytes) return name === "trainings" ? fail([{ code: "fileMissing", file: name }]) : ok([]);
  const { columns, optional } = tables[name];
  const table = readTable(bytes, columns, optional);
  return table.ok
    ? ok(table.value.map(({ line, cells }) => ({ place: `${name}.csv ${line}`, cells })))
    : fail(table.failure.map((fault) => ({ ...fault, file: name })));
}

/** Reads cells, and remembers every one that will not do: what it answers then is never used. */
class RowReader {
  readonly issues: string[] = [];
  readonly #competences: ReadonlySet<string>;
  readonly #methods: ReadonlySet<string>;
  readonly #people: ReadonlySet<string>;
  readonly #year: number;
  readonly #today: string;

  constructor(
    { competences, methods }: Pick<YearModel, "competences" | "methods">,
    people: ReadonlySet<string>,
    year: number,
    today: string,
  ) {
    this.#competences = new Set<string>(competences.map(({ id }) => id));
    this.#methods = new Set<string>(methods.map(({ id }) => id));
    this.#people = people;
    this.#year = year;
    this.#today = today;
  }

  person(place: string, id: string): PersonId {
    if (!this.#people.has(id)) this.issues.push(`${place}: PersonId: ${id}`);
    return id as PersonId;
  }

  entry(row: Row, index: number): TrainingEntry {
    const { Eligible = "", CompletionId = "", PlanUnitId = "", PlanRowId = "" } = row.cells;
    if (!["", "0", "1"].includes(Eligible)) this.issue(row, "Eligible");
    if ((PlanUnitId === "") !== (PlanRowId === "")) this.issue(row, "PlanRowId");
    return {
      ...this.#facts(row, `i${index + 1}`, this.#today),
      eligible: Eligible === "1",
      planRow: PlanRowId === "" ? null : { unitId: PlanUnitId, rowId: PlanRowId },
      source: "import",
      importKey: CompletionId || null,
      proposalId: null,
      enteredBy: null,
      enteredOn: this.#today,
    };
  }

  proposal(row: Row, index: number): TrainingProposal {
    const proposedOn = this.day(row, "ProposedOn");
    return { ...this.#facts(row, `p${index + 1}`, "9999"), note: row.cells.Note ?? "", proposedOn };
  }

  day(row: Row, column: string): string {
    const day = readDay(row.cells[column] ?? "");
    if (day === null) this.issue(row, column);
    return day ?? "";
  }

  issue({ place, cells }: Row, column: string): void {
    this.issues.push(`${place}: ${column}: ${cells[column] ?? ""}`);
  }

  #facts(row: Row, id: string, latest: string) {
    const { Title = "", Provider = "", LastDay = "", Hours = "" } = row.cells;
    if (Title === "") this.issue(row, "Title");
    const on = this.day(row, "Day");
    const until = LastDay === "" ? null : this.day(row, "LastDay");
    if (on !== "" && (!on.startsWith(`${this.#year}-`) || on > latest)) this.issue(row, "Day");
    if (until !== null && until !== "" && until < on) this.issue(row, "LastDay");
    const hours = readDecimal(Hours);
    if (hours === null || hours < 0 || hours > 9_999) this.issue(row, "Hours");
    return {
      id,
      title: Title,
      provider: Provider,
      on,
      until,
      hours: hours ?? 0,
      methodId: this.#known(row, "MethodId", this.#methods),
      competenceId: this.#known(row, "CompetenceId", this.#competences),
    };
  }

  #known(row: Row, column: string, known: ReadonlySet<string>): string | null {
    const id = row.cells[column] ?? "";
    if (id !== "" && !known.has(id)) this.issue(row, column);
    return id || null;
  }
}
