import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useCentralPlan } from "#usecases/plans/useCentralPlan.ts";
import { PlanRowsButton } from "../export/PlanRowsButton.tsx";
import { CentralForm } from "./CentralForm.tsx";

/** The centralised plan: HR makes it from what the town needs, management groups read it. */
export function CentralPlanScreen({ planYear }: { readonly planYear: number }) {
  const texts = useTexts("centralPlan");
  const loaded = useCentralPlan(planYear);
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={texts.title(planYear)}
      eyebrow={texts.eyebrow}
      back={{ href: `/plans/${planYear}`, to: texts.back }}
      width="wide"
      ready={loaded.status !== "loading"}
      aside={
        view && (
          <PlanRowsButton
            title={texts.title(planYear)}
            units={[{ unit: null, rows: view.sheet.rows }]}
            model={view.model}
            lines={view.lines}
          />
        )
      }
    >
      <WhenReady loaded={loaded} rows={6}>
        {(plan) => (
          <>
            <GapsNotice gaps={plan.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            {plan.isHr || plan.begun ? (
              <CentralForm plan={plan} />
            ) : (
              <EmptyState icon={<DocumentRegular />} title={texts.notBegunTitle} help={texts.notBegun} />
            )}
          </>
        )}
      </WhenReady>
    </Page>
  );
}
