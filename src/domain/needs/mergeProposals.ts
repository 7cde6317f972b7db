import { languages } from "../model/localText.ts";
import type { Competence } from "../model/townModel.ts";
import type { YearModel } from "../model/yearModel.ts";
import type { CompetenceNeeds } from "./competenceNeeds.ts";
import { type Topic, topicsOf } from "./competenceWords.ts";
import { idKey } from "./rowKey.ts";
import { sharedTopic } from "./sharedTopic.ts";

/** Rows in groups' own words that seem to mean the same, or to mean a common competence. HR decides. */
export interface MergeProposal {
  readonly id: string;
  readonly rows: readonly CompetenceNeeds[];
  /** The common competence that they seem to mean; null: only each other. */
  readonly competenceId: string | null;
  /** The words that they share, for HR to see why. */
  readonly words: readonly string[];
}

interface Named {
  readonly key: string;
  /** One list of topics for each name: several of a merge, or of a common competence in several languages. */
  readonly names: readonly (readonly Topic[])[];
}

/** The id of "these two stay apart", in whatever order. */
function apartId(a: string, b: string): string {
  return [a, b].sort().join(" | ");
}

/** What is never proposed again once HR has said no to a proposal. */
export function apartIds({
  rows,
  competenceId,
}: Pick<MergeProposal, "rows" | "competenceId">): readonly string[] {
  const keys = rows.map((row) => row.key);
  if (competenceId !== null) return keys.map((key) => apartId(idKey(competenceId), key));
  return keys.flatMap((key, at) => keys.slice(at + 1).map((other) => apartId(key, other)));
}

/**
 * Which own words HR may want to count as one, in the order of the rows; each row in one proposal at most. Few and sure:
 * what is only akin is left to HR's own eye (decision 0019).
 */
export function mergeProposals(
  rows: readonly CompetenceNeeds[],
  model: Pick<YearModel, "commonSets" | "competences">,
  keptApart: readonly string[],
): readonly MergeProposal[] {
  const apart = new Set(keptApart);
  const common = model.competences.map((competence) => ({ competence, named: namedCommon(competence) }));
  const own = rows.filter((row) => row.competenceId === null).map((row) => ({ row, named: namedRow(row) }));
  const proposals = new Map<
    string,
    { rows: CompetenceNeeds[]; competenceId: string | null; words: Set<string> }
  >();
  const left: typeof own = [];
  for (const one of own) {
    const best = common
      .filter(({ named }) => !apart.has(apartId(named.key, one.named.key)))
      .map(({ competence, named }) => ({ competence, words: sharedName(named, one.named) }))
      .reduce<{ competence: Competence; words: readonly string[] } | null>(
        (found, next) => (next.words.length > (found?.words.length ?? 0) ? next : found),
        null,
      );
    if (!best) {
      left.push(one);
      continue;
    }
    const key = idKey(best.competence.id);
    const proposal = proposals.get(key) ?? {
      rows: [],
      competenceId: best.competence.id,
      words: new Set<string>(),
    };
    proposal.rows.push(one.row);
    for (const word of best.words) proposal.words.add(word);
    proposals.set(key, proposal);
  }
  const taken = new Set<string>();
  for (const [at, centre] of left.entries()) {
    if (taken.has(centre.named.key)) continue;
    const words = new Set<string>();
    const alike = left.slice(at + 1).filter(({ named }) => {
      if (taken.has(named.key) || apart.has(apartId(centre.named.key, named.key))) return false;
      const shared = sharedName(centre.named, named);
      for (const word of shared) words.add(word);
      return shared.length > 0;
    });
    if (alike.length === 0) continue;
    for (const { named } of alike) taken.add(named.key);
    const together = [centre.row, ...alike.map(({ row }) => row)];
    proposals.set(centre.named.key, { rows: together, competenceId: null, words });
  }
  return [...proposals].map(([key, proposal]) => ({
    id: [key, ...proposal.rows.map((row) => row.key)].join(" | "),
    ...proposal,
    words: [...proposal.words],
  }));
}

function namedCommon({ id, name }: Competence): Named {
  return { key: idKey(id), names: languages.map((language) => topicsOf(name[language] ?? "")) };
}

function namedRow({ key, text, merges }: CompetenceNeeds): Named {
  const words = merges.flatMap((merge) => merge.keys).filter((merged) => merged.startsWith("text:"));
  return { key, names: [text, ...words.map((merged) => merged.slice("text:".length))].map(topicsOf) };
}

function sharedName(a: Named, b: Named): readonly string[] {
  return a.names
    .flatMap((one) => b.names.map((other) => sharedTopic(one, other)))
    .reduce((best, words) => (words.length > best.length ? words : best), []);
}
