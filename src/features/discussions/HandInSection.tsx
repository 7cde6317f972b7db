import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormSection } from "#ui/FormSection.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "./formParts.ts";
import { problemAt } from "./problemAt.ts";
import { Readers } from "./Readers.tsx";
import { HandedInStanding } from "./standing/HandedInStanding.tsx";
import { NeverMetField } from "./standing/NeverMetField.tsx";
import { Withdrawing } from "./standing/Withdrawing.tsx";
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
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  button: { minHeight: "44px" },
});

/** Handing in: what is missing, who will read, and how it stands. */
export function HandInSection({ view, problems, onGoToNeed }: HandInSectionProps) {
  const texts = useTexts("discussions").handIn;
  const reviews = useTexts("reviews");
  const styles = useStyles();
  const formats = useFormats();
  const announce = useAnnounce();
  const [step, setStep] = useState<"closed" | "idle" | "asking" | "busy">("closed");
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const { handedIn, group, worksheet, state } = view;
  const notMet = worksheet.neverMet !== null;
  const words = notMet
    ? { title: reviews.neverMet.confirmTitle, confirm: reviews.neverMet.confirm }
    : { title: texts.confirmTitle, confirm: texts.confirm };
  const button = notMet ? reviews.neverMet.button : handedIn ? texts.again : texts.button;
  const compiled = view.changedSinceCompiled ? null : (view.review?.value.compiled ?? null);
  // What HR returns may be right after all, and is then handed in as it is.
  const mayHandIn = !handedIn || handedIn.changedSince || state === "returned";

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
      {state === "withdrawn" && (
        <Notice tone="info" title={reviews.form.withdrawnTitle}>
          {reviews.form.withdrawnHelp}
        </Notice>
      )}
      {handedIn ? <HandedInStanding view={view} handedIn={handedIn} /> : !notMet && <Readers />}
      {!handedIn && !notMet && <p className={styles.draft}>{texts.draft}</p>}
      {notMet && <NeverMetField view={view} error={problemAt(problems.shown, fieldId.neverMet)} />}
      <div className={styles.buttons}>
        {mayHandIn && (
          <Button
            id="hand-in-button"
            size="large"
            appearance="primary"
            className={styles.button}
            onClick={() => {
              setFailure(null);
              if (problems.check()) setStep("asking");
            }}
          >
            {button}
          </Button>
        )}
        {!notMet && !handedIn && <NeverMetField view={view} error={undefined} />}
        <Withdrawing view={view} offered={handedIn !== null && state !== "returned"} />
      </div>
      {step !== "closed" && (
        <Suspense fallback={null}>
          <ConfirmDialog
            open={step !== "idle"}
            title={words.title}
            confirm={step === "busy" ? texts.busy : words.confirm}
            busy={step === "busy"}
            onConfirm={() => void handIn()}
            onCancel={() => setStep("idle")}
          >
            <Readers />
            <p>
              {handedIn && compiled ? reviews.form.compiledNote(formats.day(compiled.on)) : texts.confirmHelp}
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
    </FormSection>
  );
}
