import type { ImportPlan } from "#domain/training/import/compareImport.ts";
import { methodIdsByName } from "#domain/training/import/methodIdsByName.ts";
import type { TrainingEntry } from "#domain/training/trainingRecord.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import { useTrainingStyles } from "../training.styles.ts";
import { useImportStyles } from "./import.styles.ts";

/** Nobody looks through hundreds before pressing: the first, and how many more there are. */
const shownFirst = 30;

interface ImportedLinesProps extends Pick<ImportPlan, "added" | "differing"> {
  readonly town: ImportTown;
}

/** The trainings themselves: what differs first, with what is there now. */
export function ImportedLines({ added, differing, town }: ImportedLinesProps) {
  const texts = useTexts("trainingImport").preview;
  const formats = useFormats();
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  const all = [...differing, ...added.map((line) => ({ ...line, before: null }))];
  if (all.length === 0) return <p>{texts.nothing}</p>;
  const names = new Map(town.people.map(({ id, name }) => [id, name]));
  const known = methodIdsByName(town.model.methods);
  const strange = new Set(
    added
      .map(({ facts }) => facts.method)
      .filter((method) => method !== "" && !known.has(method.toLowerCase())),
  );
  const factsOf = ({ on, until, hours }: Pick<TrainingEntry, "on" | "until" | "hours">) =>
    texts.facts(
      until === null ? formats.day(on) : texts.days(formats.day(on), formats.day(until)),
      formats.number(hours),
    );
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{texts.lines}</h3>
      {strange.size > 0 && (
        <p className={shared.help}>{texts.unknownMethods(formats.list([...strange].slice(0, 8)))}</p>
      )}
      <ul className={shared.list}>
        {all.slice(0, shownFirst).map(({ line, personId, facts, before }) => (
          <li key={line} className={shared.item}>
            <p className={shared.name}>{names.get(personId)}</p>
            <p className={shared.facts}>
              <span>{facts.title}</span>
              <span>{factsOf(facts)}</span>
              <span>{texts.line(line)}</span>
            </p>
            {before && <p className={shared.quiet}>{texts.before(`${before.title}, ${factsOf(before)}`)}</p>}
          </li>
        ))}
      </ul>
      {all.length > shownFirst && <p>{texts.moreLines(all.length - shownFirst)}</p>}
    </div>
  );
}
