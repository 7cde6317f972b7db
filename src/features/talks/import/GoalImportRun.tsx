import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ImportedGoal } from "#domain/talks/import/compareGoals.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Meter } from "#ui/Meter.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Section.tsx";
import type { GoalImportOutcome } from "#usecases/talks/goals/importGoals.ts";
import { useGoalImportStyles } from "./goalImport.styles.ts";
import type { GoalImportProps } from "./goalImportProps.ts";

interface GoalImportRunProps extends GoalImportProps {
  readonly added: readonly ImportedGoal[];
}

/** Writes what the preview shows, and says what became of it. */
export function GoalImportRun({ town, work, added }: GoalImportRunProps) {
  const texts = useTexts("goalImport");
  const styles = useGoalImportStyles();
  const announce = useAnnounce();
  const result = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<GoalImportOutcome | null>(null);
  const people = new Set(added.map(({ personId }) => personId)).size;
  const run = async () => {
    setOutcome(null);
    setProgress(0);
    announce(texts.running(0, people));
    try {
      setOutcome(await work.run(added, setProgress));
    } finally {
      setProgress(null);
    }
    // The button that was pressed may be gone.
    requestAnimationFrame(() => result.current?.focus());
  };
  if (added.length === 0 && !outcome) return null;
  return (
    <Section title={texts.run}>
      <div ref={result} tabIndex={-1} className={styles.outcome}>
        {outcome && <Outcome outcome={outcome} town={town} />}
      </div>
      {progress !== null && (
        <div className={styles.fields}>
          <p className={styles.text}>{texts.running(progress, people)}</p>
          <Meter done={progress} of={people} />
        </div>
      )}
      {progress === null && added.length > 0 && (
        <Button size="large" appearance="primary" className={styles.button} onClick={() => void run()}>
          {texts.start(added.length)}
        </Button>
      )}
    </Section>
  );
}

function Outcome({ outcome, town }: { readonly outcome: GoalImportOutcome } & Pick<GoalImportProps, "town">) {
  const texts = useTexts("goalImport");
  const styles = useGoalImportStyles();
  const { written, goals, failed } = outcome;
  const names = new Map(town.people.map(({ id, name }) => [id, name]));
  const lead = texts.failed(failed.map(({ personId }) => names.get(personId) ?? personId).join(", "));
  const failure = failed.map((one) => one.failure).find((one) => "requestId" in one);
  return (
    <>
      {written.length > 0 && (
        <Notice tone="success" title={texts.doneTitle(goals)}>
          <p className={styles.text}>{texts.done}</p>
        </Notice>
      )}
      {failure && "requestId" in failure && (
        <FailurePanel failure={failure} lead={`${lead} ${texts.again}`} />
      )}
      {failed.length > 0 && !failure && (
        <div role="alert">
          <Notice tone="warning" title={lead}>
            <p className={styles.text}>{texts.again}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
