import type { PartChange } from "../../documents/partChange.ts";
import type { PersonId } from "../../organisation/person.ts";
import { entryChange } from "../trainingChanges.ts";
import type { TrainingEntry } from "../trainingRecord.ts";
import type { ImportedLine, ImportPlan } from "./compareImport.ts";

interface Defaults {
  /** Where the line names no provider. */
  readonly provider: string;
  /** Where it does not say whether the training counts for compensation. */
  readonly eligible: boolean;
  readonly methodId: string | null;
  /** The town's ways of learning by what they are called. */
  readonly methods: ReadonlyMap<string, string>;
  readonly by: PersonId | null;
  readonly today: string;
}

/** What is written into one person's record of a year. */
export interface PersonImport {
  readonly personId: PersonId;
  readonly year: number;
  readonly changes: readonly PartChange[];
}

/** The plan as changes to records; `withDiffering`: also what is there but not the same becomes as the table says. */
export function importChanges(
  { added, differing }: Pick<ImportPlan, "added" | "differing">,
  withDiffering: boolean,
  defaults: Defaults,
): readonly PersonImport[] {
  const people = new Map<string, { personId: PersonId; year: number; changes: PartChange[] }>();
  const put = ({ personId, year }: ImportedLine, changes: readonly PartChange[]) => {
    const key = `${year} ${personId}`;
    const one = people.get(key) ?? { personId, year, changes: [] };
    one.changes.push(...changes);
    people.set(key, one);
  };
  for (const line of added) put(line, entryChange(null, entryOf(line, defaults)));
  if (withDiffering)
    for (const line of differing) put(line, entryChange(line.before, changedEntry(line.before, line)));
  return [...people.values()];
}

function entryOf({ id, importKey, facts }: ImportedLine, defaults: Defaults): TrainingEntry {
  const { method, ...told } = facts;
  return {
    ...told,
    id,
    provider: told.provider || defaults.provider,
    methodId: defaults.methods.get(method.toLowerCase()) ?? (method === "" ? defaults.methodId : null),
    competenceId: null,
    eligible: told.eligible ?? defaults.eligible,
    planRow: null,
    source: "import",
    importKey,
    proposalId: null,
    enteredBy: defaults.by,
    enteredOn: defaults.today,
  };
}

/** What people have added to it themselves stays: way of learning, competence, eligibility, row of the plan. */
function changedEntry(before: TrainingEntry, { importKey, facts }: ImportedLine): TrainingEntry {
  const { title, on, until, hours, provider } = facts;
  return { ...before, title, on, until, hours, provider: provider || before.provider, importKey };
}
