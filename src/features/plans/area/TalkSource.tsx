import type { Assembled, SourcePlan } from "#domain/plans/assemble.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { useAreaStyles } from "./area.styles.ts";
import { SourceCounts } from "./SourceCounts.tsx";
import { SourceRows } from "./SourceRows.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

interface TalkSourceProps {
  readonly plan: Pick<Assembling, "editable" | "model">;
  readonly talks: readonly SourcePlan[];
  readonly state: Assembled;
  readonly step: Step;
}

/** Needs that came up in development discussions, of all supervisors together: who wrote one is of no matter here. */
export function TalkSource({ plan, talks, state, step }: TalkSourceProps) {
  const texts = useTexts("areaPlan").talks;
  const styles = useAreaStyles();
  const ids = new Set(talks.map(({ groupId }) => groupId));
  const own = state.groups.filter(({ groupId }) => ids.has(groupId));
  if (own.length === 0) return null;
  const open = own.flatMap(({ groupId, open: rows }) => rows.map((row) => ({ groupId, row })));
  const leftOut = own.flatMap(({ groupId, leftOut: rows }) => rows.map((left) => ({ groupId, ...left })));
  const taken = own.reduce((sum, group) => sum + group.taken, 0);
  return (
    <FoldRow
      title={texts.title}
      detail={<SourceCounts open={open.length} taken={taken} leftOut={leftOut.length} />}
    >
      <p className={styles.help}>{texts.help}</p>
      <SourceRows plan={plan} name={texts.title} open={open} leftOut={leftOut} step={step} />
    </FoldRow>
  );
}
