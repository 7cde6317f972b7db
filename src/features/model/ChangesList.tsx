import { type CommonChanges, countOfChanges } from "#domain/model/commonDraftChanges.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useModelStyles } from "./model.styles.ts";

interface ChangesListProps {
  readonly changes: CommonChanges;
  /** Whether it is going to change, or has. */
  readonly tense: "will" | "did";
}

/** What differs, one thing a line: new, changed, gone. */
export function ChangesList({ changes, tense }: ChangesListProps) {
  const texts = useTexts("model");
  const language = useLanguage();
  const styles = useModelStyles();
  if (countOfChanges(changes) === 0) return <p className={styles.panelText}>{texts.changes.none}</p>;
  const words =
    tense === "will"
      ? { added: texts.changes.added, changed: texts.changes.changed, removed: texts.changes.removed }
      : {
          added: texts.changes.wasAdded,
          changed: texts.changes.wasChanged,
          removed: texts.changes.wasRemoved,
        };
  const rows = (["added", "changed", "removed"] as const).flatMap((how) =>
    [...changes.competences[how], ...changes.methods[how]].map((item) => ({ how, item })),
  );
  return (
    <ul className={styles.changes}>
      {rows.map(({ how, item }) => {
        const shown = textIn(item.name, language);
        return (
          <li key={`${how} ${item.id}`}>
            {`${words[how]}: `}
            {shown.text === "" ? texts.draft.untitled : <InLanguage shown={shown} />}
          </li>
        );
      })}
    </ul>
  );
}
