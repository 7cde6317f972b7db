import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ImportPlan } from "#domain/training/import/compareImport.ts";
import { importChanges } from "#domain/training/import/importChanges.ts";
import { methodIdsByName } from "#domain/training/import/methodIdsByName.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { Meter } from "#ui/Meter.tsx";
import { Section } from "#ui/Section.tsx";
import type { ImportOutcome } from "#usecases/training/importTrainings.ts";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import type { ImportWork } from "#usecases/training/useImport.ts";
import { ImportResult } from "./ImportResult.tsx";
import { useImportStyles } from "./import.styles.ts";
import type { ImportRules } from "./importRules.ts";

interface ImportRunProps {
  readonly town: ImportTown;
  readonly work: ImportWork;
  readonly plan: ImportPlan;
  readonly rules: ImportRules;
  readonly onRunning: (running: boolean) => void;
}

/** Writes what the preview shows, and says what became of it. */
export function ImportRun({ town, work, plan, rules, onRunning }: ImportRunProps) {
  const texts = useTexts("trainingImport").run;
  const styles = useImportStyles();
  const announce = useAnnounce();
  const stopped = useRef(false);
  const result = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const people = importChanges(plan, rules.withDiffering, {
    provider: rules.provider.trim(),
    eligible: rules.eligible,
    methodId: rules.methodId,
    methods: methodIdsByName(town.model.methods),
    by: town.me,
    today: town.today,
  });
  const count = plan.added.length + (rules.withDiffering ? plan.differing.length : 0);
  const run = async () => {
    stopped.current = false;
    setOutcome(null);
    setProgress({ done: 0, of: people.length });
    onRunning(true);
    announce(texts.running(0, people.length));
    try {
      const telling = {
        progress: (done: number) => setProgress({ done, of: people.length }),
        stopped: () => stopped.current,
      };
      setOutcome(await work.run(people, telling));
    } finally {
      setProgress(null);
      onRunning(false);
    }
    // The button that was pressed may be gone.
    requestAnimationFrame(() => result.current?.focus());
  };
  if (count === 0 && !outcome && !progress) return null;
  return (
    <Section title={texts.title}>
      <div ref={result} tabIndex={-1} style={{ outline: "none" }}>
        {outcome && <ImportResult outcome={outcome} town={town} />}
      </div>
      {progress ? (
        <div className={styles.progress}>
          <p className={styles.text}>{texts.running(progress.done, progress.of)}</p>
          <Meter done={progress.done} of={progress.of} />
          <div>
            <Button
              size="large"
              onClick={() => {
                stopped.current = true;
              }}
            >
              {texts.stop}
            </Button>
          </div>
        </div>
      ) : (
        count > 0 && (
          <>
            <p>{texts.people(people.length)}</p>
            <Button size="large" appearance="primary" onClick={() => void run()}>
              {texts.start(count)}
            </Button>
          </>
        )
      )}
    </Section>
  );
}
