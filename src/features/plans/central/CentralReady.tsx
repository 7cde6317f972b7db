import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanProblem } from "#domain/plans/planProblems.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { CentralView } from "#usecases/plans/useCentralPlan.ts";
import { useAreaStyles } from "../area/area.styles.ts";

interface CentralReadyProps {
  readonly plan: CentralView;
  readonly onGoToRow: (rowId: string) => void;
}

const fieldPrefix = "plan-row-";

/** HR says that the plan can be compiled, or opens it for changes again. */
export function CentralReady({ plan, onGoToRow }: CentralReadyProps) {
  const all = useTexts("centralPlan");
  const texts = all.ready;
  const { needRequired } = useTexts("plans").handIn;
  const formats = useFormats();
  const announce = useAnnounce();
  const styles = useAreaStyles();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const [problems, setProblems] = useState<readonly PlanProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { sheet, planYear, process, organisation } = plan;
  const compiled = process?.units[organisation.id]?.compiled;
  async function press() {
    setBusy(true);
    setFailure(null);
    setProblems([]);
    const done = sheet.handedIn ? await plan.reopen() : await plan.markReady();
    setBusy(false);
    if (done.ok) announce(sheet.handedIn ? texts.reopened : texts.done);
    else if ("problems" in done.failure) {
      setProblems(done.failure.problems);
      setAttempt(attempt + 1);
    } else setFailure(done.failure);
  }
  return (
    <Section title={texts.title}>
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems.map(({ rowId, number }) => ({
            fieldId: `${fieldPrefix}${rowId}`,
            text: needRequired(number),
          }))}
          attempt={attempt}
          pageTitle={all.title(planYear)}
          onGo={(fieldId) => onGoToRow(fieldId.slice(fieldPrefix.length))}
        />
      )}
      {failure && <FailurePanel failure={failure} lead={texts.failed} retry={() => void press()} />}
      <p className={styles.help}>
        {sheet.handedIn ? texts.marked(formats.day(sheet.handedIn.on)) : texts.help}
      </p>
      {sheet.handedIn && compiled?.sheetRevision === sheet.revision && (
        <p className={styles.help}>{texts.compiled}</p>
      )}
      <Button
        size="large"
        appearance={sheet.handedIn ? "secondary" : "primary"}
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void press()}
      >
        {sheet.handedIn ? texts.reopen : texts.mark}
      </Button>
    </Section>
  );
}
