import { useMemo } from "react";
import type { Fate } from "#domain/discussions/review.ts";
import { apartIds, type MergeProposal, mergeProposals } from "#domain/needs/mergeProposals.ts";
import { type NeedStatistics, needStatistics } from "#domain/needs/needStatistics.ts";
import { type MergeChoice, withMerge, withMergeTakenBack, withoutMerge } from "#domain/needs/withMerge.ts";
import { type AreaSummary, emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import type { AreaMaterial } from "./loadAreaSummary.ts";

/** What HR decides about the needs of an area, and what comes of it. */
export interface Compiling {
  readonly statistics: NeedStatistics;
  /** The year before, counted by this year's decisions; null where there is nothing to set beside. */
  readonly lastYear: NeedStatistics | null;
  readonly proposals: readonly MergeProposal[];
  readonly fates: AreaSummary["fates"];
  /** Gives what takes it back. */
  readonly merge: (choice: MergeChoice) => () => void;
  readonly undoMerge: (mergeId: string) => void;
  /** Gives what takes it back. */
  readonly keepApart: (proposal: Pick<MergeProposal, "rows" | "competenceId">) => () => void;
  /** By a row's key, or one need's own (`ownFateKey`). Null: undecided. */
  readonly decideFate: (key: string, fate: Fate | null) => void;
  /** One need's own word is given up: what its row says holds again. */
  readonly forgetFate: (key: string) => void;
}

type Change = (edit: (summary: AreaSummary) => AreaSummary) => void;

/** Counts what HR has decided so far. `change` is not called before there is a summary to change. */
export function useCompiling(
  material: AreaMaterial | null,
  summary: AreaSummary | null,
  change: Change,
  newId: () => string,
): Compiling | null {
  const { merges, keptApart, fates } = summary ?? emptyAreaSummary;
  const counted = useMemo(() => {
    if (!material) return null;
    const { digests, model, template, lastYear } = material;
    return {
      statistics: needStatistics(digests, model, template, merges),
      lastYear: lastYear && needStatistics(lastYear, model, template, merges),
    };
  }, [material, merges]);
  const proposals = useMemo(
    () =>
      material && counted ? mergeProposals(counted.statistics.byCompetence, material.model, keptApart) : [],
    [material, counted, keptApart],
  );
  if (!counted) return null;
  return {
    ...counted,
    proposals,
    fates,
    merge(choice) {
      const id = newId();
      const after = withMerge({ merges, fates }, choice, id);
      change((now) => ({ ...now, ...withMerge(now, choice, id) }));
      return () => change((now) => ({ ...now, ...withMergeTakenBack(now, after, { merges, fates }) }));
    },
    undoMerge: (mergeId) => change((now) => ({ ...now, merges: withoutMerge(now.merges, mergeId) })),
    keepApart(proposal) {
      const ids = apartIds(proposal).filter((id) => !keptApart.includes(id));
      change((now) => ({ ...now, keptApart: [...new Set([...now.keptApart, ...ids])] }));
      return () => change((now) => ({ ...now, keptApart: now.keptApart.filter((id) => !ids.includes(id)) }));
    },
    decideFate: (key, fate) => change((now) => ({ ...now, fates: { ...now.fates, [key]: fate } })),
    forgetFate: (key) =>
      change((now) => {
        const { [key]: _, ...others } = now.fates;
        return { ...now, fates: others };
      }),
  };
}
