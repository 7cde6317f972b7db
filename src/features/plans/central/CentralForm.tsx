import { useCallback, useMemo, useState } from "react";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import { Section } from "#ui/Section.tsx";
import type { CentralView } from "#usecases/plans/useCentralPlan.ts";
import { useHints } from "#usecases/useHints.ts";
import { useAreaStyles } from "../area/area.styles.ts";
import { MergeProposals } from "../area/MergeProposals.tsx";
import { PlanParts } from "../area/PlanParts.tsx";
import { useSteps } from "../area/useSteps.tsx";
import { PlanGrid } from "../rows/PlanGrid.tsx";
import { RowTotals } from "../rows/RowTotals.tsx";
import { useRowHistory } from "../rows/useRowHistory.ts";
import { foundHints, remembering } from "../sheet/foundHints.ts";
import { NamesNotice } from "../sheet/NamesNotice.tsx";
import { shownPlanCollision } from "../sheet/shownPlanCollision.ts";
import { BeforeRows } from "./BeforeRows.tsx";
import { CentralNeeds } from "./CentralNeeds.tsx";
import { CentralReady } from "./CentralReady.tsx";
import { LevelSource } from "./LevelSource.tsx";

/** What the plan is made from, its rows with their sums, and that it is ready. */
export function CentralForm({ plan }: { readonly plan: CentralView }) {
  const texts = useTexts("centralPlan");
  const plans = useTexts("plans");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useAreaStyles();
  const { sheet, editable, isHr, change, save, blurred } = plan;
  const { rows } = sheet;
  const changeRows = useCallback(
    (edit: (rows: readonly PlanRow[]) => readonly PlanRow[]) =>
      change((now) => {
        const next = edit(now.rows);
        return next === now.rows ? now : { ...now, rows: [...next] };
      }),
    [change],
  );
  const history = useRowHistory(changeRows);
  const [opened, setOpened] = useState<string | null>(null);
  const { step, undoBar } = useSteps(plan);
  const found = useHints();
  const hinting = useMemo(() => ({ ...found, hintsOf: remembering(found.hintsOf) }), [found]);
  const hints = useMemo(() => (isHr ? foundHints(rows, hinting.hintsOf) : []), [isHr, rows, hinting]);
  const totals = useMemo(() => planTotals(rows), [rows]);
  return (
    <>
      {isHr && <SaveBar save={save} />}
      {!isHr && <Notice tone="info">{texts.readOnly}</Notice>}
      {isHr && plan.openElsewhere && <Notice tone="info">{texts.openElsewhere}</Notice>}
      {isHr && (
        <SaveProblem>
          <SaveFailure save={save} retry={blurred} />
          <CollisionNotice
            collisions={plan.collisions}
            shown={(collision) => shownPlanCollision(collision, plan, plans, { language, formats })}
            settle={plan.settle}
          />
        </SaveProblem>
      )}
      {editable && (
        <Section title={texts.needs.title}>
          <CentralNeeds plan={plan} step={step} />
          <LevelSource plan={plan} step={step} />
          <BeforeRows plan={plan} step={step} />
          <MergeProposals plan={plan} step={step} />
        </Section>
      )}
      <Section title={plans.grid.title}>
        {isHr && <NamesNotice found={hints} hinting={hinting} />}
        <PlanGrid
          rows={rows}
          onChange={changeRows}
          history={history}
          model={plan.model}
          lines={plan.lines}
          readOnly={!editable}
          newId={plan.newId}
          opened={opened}
          onOpen={setOpened}
          onLeave={blurred}
          {...(isHr ? { hinting } : {})}
        />
        <RowTotals totals={totals} />
      </Section>
      <Section title={texts.sums}>
        <div className={styles.card}>
          <PlanParts plan={plan} sources={null} by={["audience", "share", "competence"]} />
        </div>
      </Section>
      {isHr && <CentralReady plan={plan} onGoToRow={setOpened} />}
      {undoBar}
    </>
  );
}
