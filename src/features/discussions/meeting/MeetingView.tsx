import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { ShownText } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import { useMeetingRun } from "#usecases/meeting/useMeetingRun.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { Collisions } from "../Collisions.tsx";
import { NotesNews } from "../notes/NotesNews.tsx";
import { MeetingBar } from "./MeetingBar.tsx";
import { MeetingFoot } from "./MeetingFoot.tsx";
import { useMeetingStyles } from "./meeting.styles.ts";
import { type MeetingStep, meetingSteps } from "./meetingSteps.ts";
import { StepContent } from "./StepContent.tsx";
import { useMeetingKeys } from "./useMeetingKeys.ts";

/** The discussion for everybody in the room: one thing at a time, in large letters. */
export function MeetingView({ view }: { readonly view: DiscussionView }) {
  const texts = useTexts("meeting");
  const ui = useTexts("ui");
  const language = useLanguage();
  const styles = useMeetingStyles();
  const hidden = useHiddenStyles();
  const [, navigate] = useLocation();
  const cascade = useTexts("cascade");
  const { group, year, save } = view;
  const steps = meetingSteps(view, { ...texts.steps, ...cascade.steps }, language);
  const run = useMeetingRun(`${year}:${group.id}`, "welcome");
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === run.step),
  );
  const step = steps[index];
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step?.id);
  useEffect(() => {
    document.title = `${group.name} – ${ui.appName}`;
  }, [group.name, ui]);
  useEffect(() => {
    if (shown.current === step?.id) return;
    shown.current = step?.id;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step?.id]);
  const goTo = (to: number) => {
    const next = steps[to];
    if (!next) return;
    view.blurred();
    run.goTo(next.id);
  };
  const leave = () => navigate(`/discussion/${year}/${group.id}`);
  useMeetingKeys({ onNext: () => goTo(index + 1), onPrevious: () => goTo(index - 1), onLeave: leave });
  if (!step) return null;
  return (
    <main className={styles.frame} data-ready>
      <MeetingBar view={view} step={step} run={run} onLeave={leave} />
      <div className={styles.body}>
        <SaveProblem>
          <Collisions view={view} />
          <SaveFailure save={save} retry={view.blurred} />
        </SaveProblem>
        <NotesNews view={view} />
        <h1
          ref={heading}
          tabIndex={-1}
          className={sectionHasTitle(step.id, view) ? hidden.visually : styles.title}
        >
          <InLanguage shown={titleOf(step, view, texts.end.title)} />
        </h1>
        <StepContent key={step.id} view={view} step={step} onLeave={leave} />
      </div>
      <MeetingFoot steps={steps} index={index} onGoTo={goTo} />
    </main>
  );
}

function titleOf({ id, title }: MeetingStep, { group }: DiscussionView, thanks: string): ShownText {
  if (id === "welcome") return { ...title, text: group.name };
  return id === "end" ? { ...title, text: thanks } : title;
}

/** These steps show a section of the form, under its own title. */
function sectionHasTitle(step: string, { earlier, mayFill }: DiscussionView): boolean {
  if (step === "earlier") return earlier.length > 0;
  return step === "common" || step === "lines" || (step === "actions" && mayFill);
}
