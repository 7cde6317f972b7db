import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { PrintButton } from "#ui/PrintButton.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useCompiled } from "#usecases/plans/useCompiled.ts";
import { PlanReading } from "../confirmed/PlanReading.tsx";
import { PlanRowsButton } from "../export/PlanRowsButton.tsx";
import { useProcessStyles } from "./process.styles.ts";

interface CompiledScreenProps {
  readonly planYear: number;
  readonly unitId: string;
}

/** A unit's plan as HR compiled it: what management groups and the committee have before them. */
export function CompiledScreen({ planYear, unitId }: CompiledScreenProps) {
  const texts = useTexts("planProcess");
  const print = useTexts("confirmedPlan").print;
  const formats = useFormats();
  const styles = useProcessStyles();
  const loaded = useCompiled(planYear, unitIdSchema.parse(unitId));
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view ? (view.isCentral ? texts.units.central : view.name) : texts.year(planYear)}
      eyebrow={texts.year(planYear)}
      back={{ href: `/plans/${planYear}/process`, to: texts.compiled.back }}
      ready={loaded.status !== "loading"}
      aside={
        view?.plan && (
          <>
            <PlanRowsButton
              title={`${texts.year(planYear)} ${view.isCentral ? texts.units.central : view.name}`}
              units={[{ unit: null, rows: view.plan.rows }]}
              model={view.reader.model}
              lines={view.reader.lines}
            />
            <PrintButton label={print} />
          </>
        )
      }
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <>
            <GapsNotice gaps={ready.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            {ready.plan ? (
              <>
                <p className={styles.lead}>
                  {texts.compiled.status(formats.day(ready.plan.compiledOn), ready.plan.version)}
                </p>
                <PlanReading plan={ready.plan} reader={ready.reader} />
              </>
            ) : (
              <EmptyState title={texts.compiled.noneTitle} help={texts.compiled.noneText} />
            )}
          </>
        )}
      </WhenReady>
    </Page>
  );
}
