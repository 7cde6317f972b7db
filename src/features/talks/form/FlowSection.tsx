import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { FormSection } from "#ui/FormSection.tsx";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { AcknowledgeStep } from "./AcknowledgeStep.tsx";
import { ClosingStep } from "./ClosingStep.tsx";
import { HeldStep } from "./HeldStep.tsx";
import { ReadyStep } from "./ReadyStep.tsx";
import { TogetherStep } from "./TogetherStep.tsx";
import { useTalkFormStyles } from "./talkForm.styles.ts";
import { flowPartId } from "./talkFormParts.ts";

const useStyles = makeStyles({
  steps: { display: "grid", gap: tokens.spacingVerticalXL, margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  mark: { fontSize: "24px", color: tokens.colorNeutralForeground4 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The way from the first word to the end, with what each of the two does at each step. */
export function FlowSection({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const form = useTalkFormStyles();
  const { state, half, own } = view;
  const isAcknowledged = state === "acknowledged" || state === "closed";
  const isPrepared =
    (own === null || own.readyOn !== null || half.together !== null) && half.readyOn !== null;
  return (
    <FormSection id={flowPartId} title={texts.flow.title}>
      <Steps>
        <Step title={texts.flow.prepare} done={isPrepared}>
          <ReadyStep view={view} />
          <TogetherStep view={view} />
        </Step>
        <Step title={texts.flow.held} done={half.heldOn !== null}>
          <HeldStep view={view} />
        </Step>
        <Step title={texts.flow.acknowledgements} done={isAcknowledged}>
          <AcknowledgeStep view={view} />
        </Step>
        <Step title={texts.flow.closing} done={state === "closed"}>
          <ClosingStep view={view} />
          <Link href={`/talk/${view.year}/${view.pairId}/record`} className={form.link}>
            {texts.record}
          </Link>
        </Step>
      </Steps>
    </FormSection>
  );
}

function Steps({ children }: { readonly children: ReactNode }) {
  return <ol className={useStyles().steps}>{children}</ol>;
}

interface StepProps {
  readonly title: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

/** Whether it is done its words say; the mark is for the eye. */
function Step({ title, done, children }: StepProps) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      {done ? (
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.mark, styles.done)} />
      ) : (
        <CircleRegular aria-hidden className={styles.mark} />
      )}
      <div>
        <h3 className={styles.title}>{title}</h3>
        {children}
      </div>
    </li>
  );
}
