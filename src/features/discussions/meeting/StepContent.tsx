import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { AboveLines } from "../cascade/AboveLines.tsx";
import { CommonSection } from "../common/CommonSection.tsx";
import { DecisionReading } from "../common/DecisionReading.tsx";
import { EarlierSection } from "../earlier/EarlierSection.tsx";
import { ActionsStep } from "./ActionsStep.tsx";
import { EndStep } from "./EndStep.tsx";
import { LinesStep } from "./LinesStep.tsx";
import { useMeetingStyles } from "./meeting.styles.ts";
import type { MeetingStep } from "./meetingSteps.ts";
import { NeedsStep } from "./NeedsStep.tsx";
import { ThemeStep } from "./ThemeStep.tsx";
import { WelcomeStep } from "./WelcomeStep.tsx";

interface StepContentProps {
  readonly view: DiscussionView;
  readonly step: MeetingStep;
  readonly onLeave: () => void;
}

/** What one step shows under its title. */
export function StepContent({ view, step, onLeave }: StepContentProps) {
  const styles = useMeetingStyles();
  if (step.theme) return <ThemeStep view={view} theme={step.theme} />;
  switch (step.id) {
    case "welcome":
      return <WelcomeStep view={view} />;
    case "above":
      return (
        <div className={styles.read}>
          <AboveLines cascade={view} heading="h2" />
        </div>
      );
    case "common":
      return (
        <div className={styles.controls}>
          {view.mayFill ? (
            <CommonSection view={view} problems={[]} />
          ) : (
            <DecisionReading decision={view.worksheet.commonDecision} model={view.model} />
          )}
        </div>
      );
    case "lines":
      return <LinesStep view={view} />;
    case "earlier":
      return (
        <div className={styles.controls}>
          <EarlierSection view={view} />
        </div>
      );
    case "needs":
      return <NeedsStep view={view} />;
    case "actions":
      return <ActionsStep view={view} />;
    default:
      return <EndStep view={view} onLeave={onLeave} />;
  }
}
