import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type PlanProblem, planProblems } from "#domain/plans/planProblems.ts";
import type { PlanTotals } from "#domain/plans/planTotals.ts";
import { unansweredNeeds } from "#domain/plans/rowsFromNeeds.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { PlanTakeBack } from "./PlanTakeBack.tsx";
import { useSheetStyles } from "./sheet.styles.ts";

interface PlanHandInProps {
  readonly plan: PlanView;
  readonly totals: PlanTotals;
  /** Places where somebody may be named. */
  readonly hints: number;
  readonly onGoToRow: (rowId: string) => void;
}

const fieldPrefix = "plan-row-";

/** Handing the plan in: what keeps it back, what is still missing, who reads it, and how it stands. */
export function PlanHandIn({ plan, totals, hints, onGoToRow }: PlanHandInProps) {
  const texts = useTexts("plans").handIn;
  const formats = useFormats();
  const announce = useAnnounce();
  const styles = useSheetStyles();
  const [step, setStep] = useState<"idle" | "asking" | "busy">("idle");
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [reported, setReported] = useState<readonly PlanProblem[]>([]);
  const { sheet, group } = plan;
  const level = plan.level === "area" ? "area" : "group";
  const now = useMemo(() => planProblems(sheet.rows), [sheet.rows]);
  // A mended one goes away at once; a new one waits for the next try.
  const shown = now.filter(({ rowId }) => reported.some((problem) => problem.rowId === rowId));
  const check = (problems: readonly PlanProblem[]) => {
    setReported(problems);
    if (problems.length > 0) setAttempt(attempt + 1);
    return problems.length === 0;
  };

  async function handIn() {
    setStep("busy");
    setFailure(null);
    const done = await plan.handIn();
    setStep("idle");
    if (done.ok) announce(texts.announced);
    else if ("problems" in done.failure) check(done.failure.problems);
    else setFailure(done.failure);
  }

  return (
    <Section id="hand-in" title={texts.title[level]}>
      {shown.length > 0 && (
        <ErrorSummary
          problems={shown.map(({ rowId, number }) => ({
            fieldId: `${fieldPrefix}${rowId}`,
            text: texts.needRequired(number),
          }))}
          attempt={attempt}
          pageTitle={group.name}
          onGo={(fieldId) => onGoToRow(fieldId.slice(fieldPrefix.length))}
        />
      )}
      {failure && (
        <div className={styles.failure}>
          <FailurePanel failure={failure} lead={texts.failed} retry={() => void handIn()} />
        </div>
      )}
      {sheet.handedIn ? (
        <p className={styles.help}>{texts.done(formats.day(sheet.handedIn.on))}</p>
      ) : (
        <p className={styles.help}>{`${texts.help[level]} ${texts.readers[level]}`}</p>
      )}
      <div className={styles.buttons}>
        {plan.editable && (
          <Button
            id="hand-in-button"
            size="large"
            appearance="primary"
            className={styles.big}
            onClick={() => {
              setFailure(null);
              if (check(now)) setStep("asking");
            }}
          >
            {sheet.revision > 0 ? texts.again : texts.button[level]}
          </Button>
        )}
        <PlanTakeBack plan={plan} />
      </div>
      <ConfirmDialog
        open={step !== "idle"}
        title={texts.confirmTitle}
        confirm={step === "busy" ? texts.busy : texts.confirm}
        busy={step === "busy"}
        onConfirm={() => void handIn()}
        onCancel={() => setStep("idle")}
      >
        <p>{texts.help[level]}</p>
        <StillMissing plan={plan} totals={totals} hints={hints} />
      </ConfirmDialog>
    </Section>
  );
}

function StillMissing({ plan, totals, hints }: Pick<PlanHandInProps, "plan" | "totals" | "hints">) {
  const { handIn: texts, totals: sums } = useTexts("plans");
  const { rows } = plan.sheet;
  if (rows.length === 0) return <p>{texts.empty}</p>;
  const untargeted = rows.filter(({ targetGroup }) => targetGroup.trim() === "").length;
  const untaken = unansweredNeeds(plan.needs, rows).filter(({ proposed }) => proposed).length;
  const missing = [
    untaken > 0 && texts.untaken(untaken),
    untargeted > 0 && texts.withoutTarget(untargeted),
    totals.withoutDays > 0 && sums.withoutDays(totals.withoutDays),
    totals.withoutCost > 0 && sums.withoutCost(totals.withoutCost),
    hints > 0 && texts.hinted(hints),
  ].filter((text) => text !== false);
  if (missing.length === 0) return null;
  return (
    <>
      <p>{texts.stillMissing}</p>
      <ul>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
