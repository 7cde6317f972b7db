import { textIn } from "#domain/model/localText.ts";
import type { GroupId } from "#domain/organisation/group.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import type { UiLanguage } from "#i18n/language.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { type PlanView, usePlan } from "#usecases/plans/usePlan.ts";
import { PlanRowsButton } from "../export/PlanRowsButton.tsx";
import { PlanSheetForm } from "./PlanSheetForm.tsx";
import { PlanStanding } from "./PlanStanding.tsx";
import { PlanStateLabel } from "./PlanStateLabel.tsx";
import { useSheetStyles } from "./sheet.styles.ts";

interface OpenPlanProps {
  readonly planYear: number;
  readonly groupId: GroupId;
}

/** The plan for those who write it, and for those who only read. */
export function OpenPlan({ planYear, groupId }: OpenPlanProps) {
  const loaded = usePlan(planYear, groupId);
  const texts = useTexts("plans");
  const language = useLanguage();
  const styles = useSheetStyles();
  const view = loaded.status === "ready" ? loaded.value : null;
  return (
    <Page
      title={view ? view.group.name : texts.loadingTitle}
      eyebrow={view && eyebrow(view, texts, language)}
      back={{ href: `/plans/${planYear}`, to: texts.plans }}
      width="wide"
      ready={loaded.status !== "loading"}
      aside={
        view && (
          <div className={styles.aside}>
            <PlanStateLabel plan={view} />
            <PlanRowsButton
              title={`${texts.yearOf(texts.levels[view.level], planYear)} ${view.group.name}`}
              units={[{ unit: null, rows: view.sheet.rows }]}
              model={view.model}
              lines={view.lines}
            />
          </div>
        )
      }
    >
      <WhenReady loaded={loaded} rows={6}>
        {(plan) => (
          <>
            <GapsNotice gaps={plan.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            <PlanStanding plan={plan} />
            <PlanSheetForm plan={plan} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

/** What the plan is, of what kind of group, and of which unit where that has another name. */
function eyebrow(plan: PlanView, texts: Texts<"plans">, language: UiLanguage): string {
  const { level, planYear, kind, unit, group } = plan;
  const place = unit && unit.name !== group.name ? [unit.name] : [];
  return [texts.yearOf(texts.levels[level], planYear), textIn(kind.name, language).text, ...place].join(
    " · ",
  );
}
