import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { FormSection } from "./FormSection.tsx";
import { Readers } from "./Readers.tsx";
import type { FormProblems } from "./useProblems.ts";

const ConfirmDialog = lazy(async () => ({ default: (await import("#ui/ConfirmDialog.tsx")).ConfirmDialog }));

interface HandInSectionProps {
  readonly view: DiscussionView;
  readonly problems: FormProblems;
  /** A need's field is on screen only while its editor is open. */
  readonly onGoToNeed: (needId: string) => void;
}

const useStyles = makeStyles({
  draft: { marginTop: 0, marginBottom: tokens.spacingVerticalXL, color: tokens.colorNeutralForeground2 },
  failure: { marginBottom: tokens.spacingVerticalXL },
  button: { minHeight: "44px" },
  link: {
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalS,
    // The notice's own colour: link blue is too faint on a dark warning.
    color: tokens.colorNeutralForeground1,
  },
});

/** Handing in: what is missing, who will read, and how it stands. */
export function HandInSection({ view, problems, onGoToNeed }: HandInSectionProps) {
  const texts = useTexts("discussions").handIn;
  const styles = useStyles();
  const announce = useAnnounce();
  const [step, setStep] = useState<"closed" | "idle" | "asking" | "busy">("closed");
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const { handedIn, group } = view;

  async function handIn() {
    setStep("busy");
    setFailure(null);
    const done = await view.handIn();
    setStep("idle");
    if (done.ok) announce(texts.announced);
    else if ("problems" in done.failure) problems.check();
    else setFailure(done.failure);
  }

  return (
    <FormSection id="hand-in" title={texts.title}>
      {problems.shown.length > 0 && (
        <ErrorSummary
          problems={problems.shown}
          attempt={problems.attempt}
          pageTitle={group.name}
          onGo={(id) => onGoToNeed(id.replace(/^need-/u, ""))}
        />
      )}
      {failure && (
        <div className={styles.failure}>
          <FailurePanel failure={failure} lead={texts.failed} retry={() => void handIn()} />
        </div>
      )}
      {handedIn ? <Standing view={view} handedIn={handedIn} /> : <Readers />}
      {!handedIn && <p className={styles.draft}>{texts.draft}</p>}
      {(!handedIn || handedIn.changedSince) && (
        <Button
          size="large"
          appearance="primary"
          className={styles.button}
          onClick={() => {
            setFailure(null);
            if (problems.check()) setStep("asking");
          }}
        >
          {handedIn ? texts.again : texts.button}
        </Button>
      )}
      {step !== "closed" && (
        <Suspense fallback={null}>
          <ConfirmDialog
            open={step !== "idle"}
            title={texts.confirmTitle}
            confirm={step === "busy" ? texts.busy : texts.confirm}
            busy={step === "busy"}
            onConfirm={() => void handIn()}
            onCancel={() => setStep("idle")}
          >
            <Readers />
            <p>{texts.confirmHelp}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </FormSection>
  );
}

interface StandingProps {
  readonly view: DiscussionView;
  readonly handedIn: NonNullable<DiscussionView["handedIn"]>;
}

function Standing({ view, handedIn }: StandingProps) {
  const texts = useTexts("discussions").handIn;
  const styles = useStyles();
  const day = useFormats().day(handedIn.on);
  return (
    <Notice
      tone={handedIn.changedSince ? "warning" : "success"}
      title={handedIn.changedSince ? texts.changedTitle : texts.doneTitle(day)}
    >
      {handedIn.changedSince ? texts.changedHelp(day) : texts.doneHelp}
      <br />
      <Link className={styles.link} href={`/handedin/${view.year}/${view.group.id}`}>
        {texts.read}
      </Link>
    </Notice>
  );
}
