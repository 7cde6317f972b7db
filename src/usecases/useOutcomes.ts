import { useMemo, useState } from "react";
import type { Fate } from "#domain/discussions/review.ts";
import type { NeedOfGroup } from "#domain/needs/competenceNeeds.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import { ownFateKey } from "#domain/trace/needWord.ts";
import { type OutcomeRow, outcomeRows, untoldGroups } from "#domain/trace/outcomeRows.ts";
import type { StoredReview } from "#store/reviewDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Loaded } from "./loaded.ts";
import { forgetLoaded } from "./loadMemory.ts";
import { tellOutcomes } from "./tellOutcomes.ts";
import { type AreaSummaryView, useAreaSummary } from "./useAreaSummary.ts";
import { useServices } from "./useServices.ts";

/** How telling the groups went. `failure` null: what HR has written is not saved yet, so nobody was told. */
export type Telling =
  | { readonly kind: "told"; readonly told: number; readonly failed: readonly string[] }
  | { readonly kind: "failed"; readonly failure: UseCaseFailure | null };

/** What the needs of an area have led to, as HR keeps it through the year. */
export interface OutcomesView {
  readonly summary: AreaSummaryView;
  readonly rows: readonly OutcomeRow[];
  /** Groups that do not read yet what HR says now. */
  readonly untold: readonly string[];
  /** No published summary has counted any group: nobody is told anything before that. */
  readonly nobodyCounted: boolean;
  /** What holds for one group's need alone; null: the same as for the others. */
  readonly decideNeed: (row: OutcomeRow, item: NeedOfGroup, fate: Fate | null) => void;
  readonly tell: () => Promise<Telling>;
}

export function useOutcomes(year: number, unitId: UnitId): Loaded<OutcomesView> {
  const services = useServices();
  const loaded = useAreaSummary(year, unitId);
  const [written, setWritten] = useState<ReadonlyMap<string, StoredReview>>(new Map());
  const summary = loaded.status === "ready" ? loaded.value : null;
  const statistics = summary?.statistics;
  const fates = summary?.fates;
  const before = summary?.reviews;
  const counted = useMemo(() => {
    if (!statistics || !fates || !before) return null;
    const reviews = new Map([...before, ...written].map(([groupId, { value }]) => [groupId, value]));
    return {
      rows: outcomeRows(statistics.byCompetence, fates, reviews),
      untold: untoldGroups(statistics.byCompetence, fates, reviews),
      nobodyCounted: [...reviews.values()].every(({ compiled }) => compiled === null),
    };
  }, [statistics, fates, before, written]);
  if (loaded.status !== "ready") return loaded;
  if (!summary || !counted) return { status: "loading" };
  return {
    ...loaded,
    value: {
      summary,
      ...counted,
      decideNeed(row, { groupId, need }, fate) {
        const key = ownFateKey(groupId, need.id);
        // Where nothing is said of the row the group would go on reading what it was told.
        if (fate || summary.fates[row.key] === undefined) summary.decideFate(key, fate);
        else summary.forgetFate(key);
      },
      async tell() {
        if (!(await summary.saveNow())) return { kind: "failed", failure: null };
        const done = await tellOutcomes(services, { year, unitId });
        if (!done.ok) return { kind: "failed", failure: done.failure };
        const told = done.value.written;
        setWritten((now) => new Map([...now, ...told.map((review) => [review.groupId, review] as const)]));
        // Who comes back to one of them must not be shown it as it was before.
        for (const { groupId } of told) {
          forgetLoaded(services, ["handedIn", year, groupId]);
          forgetLoaded(services, ["needsTrace", year, groupId]);
        }
        return { kind: "told", told: told.length, failed: done.value.failed.map(({ groupId }) => groupId) };
      },
    },
  };
}
