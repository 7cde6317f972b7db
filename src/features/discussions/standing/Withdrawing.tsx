import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Review } from "#domain/discussions/review.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";

const ConfirmDialog = lazy(async () => ({ default: (await import("#ui/ConfirmDialog.tsx")).ConfirmDialog }));

const useStyles = makeStyles({
  button: { minHeight: "44px" },
  note: { margin: 0, maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
});

interface WithdrawingProps {
  readonly view: DiscussionView;
  /** There is something to take back. It stays on the page without it: a dialog must not vanish while it is open. */
  readonly offered: boolean;
}

/** Taking back what was handed in, as long as no published summary counts it. */
export function Withdrawing({ view, offered }: WithdrawingProps) {
  const texts = useTexts("reviews").withdrawing;
  const styles = useStyles();
  const formats = useFormats();
  const announce = useAnnounce();
  const [step, setStep] = useState<"closed" | "idle" | "asking" | "busy">("closed");
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const [refused, setRefused] = useState<Review["compiled"]>(null);
  const known = view.changedSinceCompiled ? null : (view.review?.value.compiled ?? null);

  async function withdraw() {
    setStep("busy");
    setFailure(null);
    const done = await view.withdraw();
    setStep("idle");
    if (done.ok) {
      announce(texts.announced);
      focusSoon("hand-in");
    } else if ("compiled" in done.failure) setRefused(done.failure.compiled);
    else setFailure(done.failure);
  }

  return (
    <>
      {offered && !refused && known && (
        <p
          className={styles.note}
        >{`${texts.compiledTitle}. ${texts.compiledHelp(formats.day(known.on))}`}</p>
      )}
      {offered && refused && (
        <div role="alert">
          <Notice tone="warning" title={texts.compiledTitle}>
            {texts.compiledHelp(formats.day(refused.on))}
          </Notice>
        </div>
      )}
      {failure && <FailurePanel failure={failure} lead={texts.failed} retry={() => void withdraw()} />}
      {offered && !refused && !known && (
        <Button size="large" appearance="subtle" className={styles.button} onClick={() => setStep("asking")}>
          {texts.button}
        </Button>
      )}
      {step !== "closed" && (
        <Suspense fallback={null}>
          <ConfirmDialog
            open={step === "asking" || step === "busy"}
            title={texts.title}
            confirm={step === "busy" ? texts.busy : texts.confirm}
            busy={step === "busy"}
            onConfirm={() => void withdraw()}
            onCancel={() => setStep("idle")}
          >
            <p>{texts.help}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
