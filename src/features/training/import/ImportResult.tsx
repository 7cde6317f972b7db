import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { ImportOutcome } from "#usecases/training/importTrainings.ts";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import { useImportStyles } from "./import.styles.ts";

/** More names than these are only counted. */
const shownNames = 12;

/** What was written, what was not and why. */
export function ImportResult({
  outcome,
  town,
}: {
  readonly outcome: ImportOutcome;
  readonly town: ImportTown;
}) {
  const texts = useTexts("trainingImport").run;
  const styles = useImportStyles();
  const { written, trainings, failed, left } = outcome;
  const names = new Map(town.people.map(({ id, name }) => [id, name]));
  const unwritten = failed.map(({ person }) => names.get(person.personId) ?? person.personId);
  const shown = [
    ...unwritten.slice(0, shownNames),
    ...(unwritten.length > shownNames ? [texts.more(unwritten.length - shownNames)] : []),
  ];
  const reasons = failed.map(({ failure }) => failure);
  const failure = reasons.find((one) => "requestId" in one);
  return (
    <>
      {written.length > 0 ? (
        <Notice tone="success" title={texts.doneTitle(trainings)}>
          <p className={styles.text}>{texts.done(written.length)}</p>
        </Notice>
      ) : (
        failed.length === 0 && <p>{texts.nothingDone}</p>
      )}
      {left > 0 && (
        <Notice tone="info">
          <p className={styles.text}>{texts.left(left)}</p>
        </Notice>
      )}
      {failure && "requestId" in failure && (
        <FailurePanel failure={failure} lead={texts.failed(shown.join(", "))} />
      )}
      {failed.length > 0 && !failure && (
        <div role="alert">
          <Notice tone="warning" title={texts.failed(shown.join(", "))}>
            <p className={styles.text}>{texts.changed}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
