import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { RecordRegular } from "@fluentui/react-icons/svg/record";
import { type PlanStage, planStages } from "#domain/plans/planStates.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { useProcessStyles } from "./process.styles.ts";

/** The whole way, and where the plan is on it. */
export function StageRail({ stage }: { readonly stage: PlanStage }) {
  const texts = useTexts("planProcess").stages;
  const styles = useProcessStyles();
  const hidden = useHiddenStyles();
  const at = planStages.indexOf(stage);
  return (
    <ol className={styles.rail} aria-label={texts.label}>
      {planStages.map((one, index) => (
        <li
          key={one}
          className={mergeClasses(styles.stage, index < at && styles.past, index === at && styles.now)}
          {...(index === at ? { "aria-current": "step" as const } : {})}
        >
          {index < at && <CheckmarkCircleRegular aria-hidden />}
          {index === at && <RecordRegular aria-hidden />}
          {index > at && <CircleRegular aria-hidden />}
          <span>
            {texts[one]}
            {index < at && <span className={hidden.visually}>{`, ${texts.done}`}</span>}
            {index === at && <span className={hidden.visually}>{`, ${texts.now}`}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
