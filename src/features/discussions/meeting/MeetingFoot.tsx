import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useTexts } from "#i18n/useTexts.ts";
import { usePhone } from "#ui/usePhone.ts";
import { useMeetingStyles } from "./meeting.styles.ts";
import type { MeetingStep } from "./meetingSteps.ts";

interface MeetingFootProps {
  readonly steps: readonly MeetingStep[];
  readonly index: number;
  readonly onGoTo: (index: number) => void;
}

/** The way through the steps, always in sight. */
export function MeetingFoot({ steps, index, onGoTo }: MeetingFootProps) {
  const texts = useTexts("meeting").view;
  const styles = useMeetingStyles();
  const phone = usePhone();
  const [before, after] = [steps[index - 1], steps[index + 1]];
  return (
    <nav className={styles.foot} aria-label={texts.bar}>
      <span className={styles.previous}>
        {before && (
          <Button
            size="large"
            className={styles.button}
            icon={<ArrowLeftRegular />}
            aria-label={texts.previousIs(before.title.text)}
            onClick={() => onGoTo(index - 1)}
          >
            {phone ? undefined : texts.previous}
          </Button>
        )}
      </span>
      {phone ? (
        <span className={styles.count}>{texts.step(index + 1, steps.length)}</span>
      ) : (
        <ol className={styles.steps} aria-label={texts.steps}>
          {steps.map((step, at) => (
            <li key={step.id}>
              <button
                type="button"
                className={mergeClasses(styles.step, at === index && styles.current)}
                aria-current={at === index ? "step" : undefined}
                title={step.title.text}
                aria-label={`${at + 1}. ${step.title.text}`}
                lang={step.title.lang}
                onClick={() => onGoTo(at)}
              >
                {at + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
      <span className={styles.next}>
        {after && (
          <Button
            size="large"
            appearance="primary"
            className={styles.button}
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={texts.nextIs(after.title.text)}
            onClick={() => onGoTo(index + 1)}
          >
            {texts.next}
          </Button>
        )}
      </span>
    </nav>
  );
}
