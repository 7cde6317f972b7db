import type { AssembledGroup } from "#domain/plans/assemble.ts";
import type { SheetRow } from "#domain/plans/planBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SheetState } from "../board/SheetState.tsx";
import { useAreaStyles } from "./area.styles.ts";
import { SourceCounts } from "./SourceCounts.tsx";
import { SourceRows } from "./SourceRows.tsx";
import type { Assembling, Step } from "./useSteps.tsx";

interface GroupSourceProps {
  readonly plan: Pick<Assembling, "editable" | "model">;
  readonly standing: SheetRow;
  /** Absent: there is no plan, or none that came. */
  readonly state: AssembledGroup | undefined;
  readonly step: Step;
}

/** One group's plan: where it stands, and its rows that are not decided on. */
export function GroupSource({ plan, standing, state, step }: GroupSourceProps) {
  const texts = useTexts("areaPlan").sources;
  const styles = useAreaStyles();
  const { groupId, name } = standing;
  const open = (state?.open ?? []).map((row) => ({ groupId, row }));
  const leftOut = (state?.leftOut ?? []).map((left) => ({ groupId, ...left }));
  return (
    <FoldRow
      title={name}
      detail={<SourceCounts open={open.length} taken={state?.taken ?? 0} leftOut={leftOut.length} />}
      state={<SheetState sheet={standing} />}
    >
      {standing.state !== "handedIn" && open.length > 0 && plan.editable && (
        <Notice tone="info" title={texts.draftTitle}>
          {texts.draft}
        </Notice>
      )}
      {open.length + leftOut.length === 0 && (
        <p className={styles.help}>{(state?.taken ?? 0) > 0 ? texts.allTaken : texts.nothing}</p>
      )}
      <SourceRows plan={plan} name={name} open={open} leftOut={leftOut} step={step} />
    </FoldRow>
  );
}
