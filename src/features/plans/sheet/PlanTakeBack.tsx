import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { useSheetStyles } from "./sheet.styles.ts";

/** Taking the plan back to change it, as long as HR has not compiled it. */
export function PlanTakeBack({ plan }: { readonly plan: PlanView }) {
  const texts = useTexts("plans").handIn;
  const announce = useAnnounce();
  const styles = useSheetStyles();
  const [step, setStep] = useState<"idle" | "asking" | "busy">("idle");
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const [refused, setRefused] = useState(false);
  const offered = plan.sheet.handedIn !== null && !plan.compiled && !refused;

  async function takeBack() {
    setStep("busy");
    setFailure(null);
    const done = await plan.takeBack();
    setStep("idle");
    if (done.ok) announce(texts.takenBack);
    else if ("compiled" in done.failure) setRefused(true);
    else setFailure(done.failure);
  }

  return (
    <>
      {refused && (
        <div role="alert">
          <Notice tone="warning">{texts.compiledMeanwhile}</Notice>
        </div>
      )}
      {failure && (
        <FailurePanel failure={failure} lead={texts.takeBackFailed} retry={() => void takeBack()} />
      )}
      {offered && (
        <Button size="large" className={styles.big} onClick={() => setStep("asking")}>
          {texts.takeBack}
        </Button>
      )}
      <ConfirmDialog
        open={step !== "idle"}
        title={texts.takeBackTitle}
        confirm={texts.takeBack}
        busy={step === "busy"}
        onConfirm={() => void takeBack()}
        onCancel={() => setStep("idle")}
      >
        <p>{texts.takeBackHelp[plan.level === "area" ? "area" : "group"]}</p>
      </ConfirmDialog>
    </>
  );
}
