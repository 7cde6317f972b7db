import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { SaveStatus } from "#ui/SaveStatus.tsx";
import type { useMeetingRun } from "#usecases/meeting/useMeetingRun.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useMeetingStyles } from "./meeting.styles.ts";
import type { MeetingStep } from "./meetingSteps.ts";

interface MeetingBarProps {
  readonly view: DiscussionView;
  readonly step: MeetingStep;
  readonly run: ReturnType<typeof useMeetingRun>;
  readonly onLeave: () => void;
}

/** The slim bar above: whose discussion, how the time goes, whether the words are saved, and the way out. */
export function MeetingBar({ view, step, run, onLeave }: MeetingBarProps) {
  const texts = useTexts("meeting");
  const formats = useFormats();
  const styles = useMeetingStyles();
  const { group, template, othersSavedAt, mayFill, save } = view;
  const planned = template.themes.reduce((sum, theme) => sum + theme.minutes, 0);
  return (
    <div className={styles.bar}>
      <span className={styles.group}>{`${group.name} · ${view.year}`}</span>
      {step.id !== "welcome" && (
        <span role="timer" aria-label={texts.time.label} className={styles.times}>
          {step.theme && <span>{texts.time.theme(run.minutesIn(step.id), step.theme.minutes)}</span>}
          <span>{texts.time.whole(run.minutesBesides(["welcome"]), planned)}</span>
        </span>
      )}
      <span className={styles.right}>
        {othersSavedAt && mayFill && <span>{texts.othersSaved(formats.time(new Date(othersSavedAt)))}</span>}
        {mayFill && <SaveStatus save={save} />}
        <Button
          size="large"
          appearance="subtle"
          className={styles.button}
          icon={<DismissRegular />}
          onClick={onLeave}
        >
          {mayFill ? texts.view.leave : texts.view.leaveReading}
        </Button>
      </span>
    </div>
  );
}
