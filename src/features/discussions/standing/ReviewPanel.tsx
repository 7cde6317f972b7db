import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { FormSection } from "#ui/FormSection.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { ReviewFailure } from "#usecases/changeReview.ts";
import type { HandedInReading } from "#usecases/useHandedIn.ts";
import { writtenIn } from "../writtenIn.ts";

const ReasonDialog = lazy(async () => ({ default: (await import("#ui/ReasonDialog.tsx")).ReasonDialog }));

const useStyles = makeStyles({
  panel: { marginBottom: tokens.spacingVerticalXXL },
  said: { marginTop: 0, marginBottom: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase400 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
  },
  button: { minHeight: "44px" },
});

/** HR reads what a group handed in, and accepts it or returns it to be corrected. */
export function ReviewPanel({ reading }: { readonly reading: HandedInReading }) {
  const texts = useTexts("reviews");
  const styles = useStyles();
  const announce = useAnnounce();
  const [turn, setTurn] = useState(0);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ReviewFailure | null>(null);
  const { decide, state, group } = reading;
  if (!reading.hr || state === "neverMet") return null;
  if (!decide)
    return (
      <Notice tone="info" title={texts.noReview.title}>
        {texts.noReview.help}
      </Notice>
    );

  async function run(kind: "accepted" | "returned", reason: string) {
    if (!decide) return;
    setBusy(true);
    setFailure(null);
    const done = await decide({ kind, reason });
    setBusy(false);
    if (!done.ok) return setFailure(done.failure);
    setAsking(false);
    announce(texts.review.announced[kind]);
  }

  const problem = failure && <ReviewProblem failure={failure} />;
  return (
    <div className={styles.panel}>
      <FormSection id="review" title={texts.review.title}>
        <Said reading={reading} className={styles.said} />
        {!asking && problem}
        <div className={styles.buttons}>
          {state !== "accepted" && (
            <Button
              size="large"
              appearance="primary"
              className={styles.button}
              disabledFocusable={busy}
              onClick={() => void run("accepted", "")}
            >
              {busy && !asking ? texts.review.busy : texts.review.accept}
            </Button>
          )}
          {state !== "returned" && (
            <Button
              size="large"
              className={styles.button}
              disabledFocusable={busy}
              onClick={() => {
                setFailure(null);
                setTurn(turn + 1);
                setAsking(true);
              }}
            >
              {texts.review.return}
            </Button>
          )}
        </div>
      </FormSection>
      {turn > 0 && (
        <Suspense fallback={null}>
          <ReasonDialog
            key={turn}
            open={asking}
            title={texts.returning.title(group.name)}
            texts={texts.returning}
            busy={busy}
            problem={problem}
            onConfirm={(reason) => void run("returned", reason)}
            onCancel={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Said({ reading, className }: { readonly reading: HandedInReading; readonly className: string }) {
  const texts = useTexts("reviews").review;
  const formats = useFormats();
  const { state, review, model } = reading;
  const day = formats.day(review?.value.decision?.on ?? "");
  return (
    <>
      {reading.changedSinceCompiled && <Notice tone="warning">{texts.changed}</Notice>}
      <p className={className}>
        {state === "accepted" || state === "returned" ? texts[state](day) : texts.open}
      </p>
      {state === "returned" && <Prose text={review?.value.decision?.reason ?? ""} {...writtenIn(model)} />}
    </>
  );
}

function ReviewProblem({ failure }: { readonly failure: ReviewFailure }) {
  const texts = useTexts("reviews");
  if (!("meanwhile" in failure)) return <FailurePanel failure={failure} lead={texts.failed} />;
  return (
    <div role="alert">
      <Notice tone="warning" title={texts.meanwhile.title}>
        {texts.meanwhile.help}
      </Notice>
    </div>
  );
}
