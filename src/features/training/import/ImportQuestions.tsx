import { Field, Select } from "@fluentui/react-components";
import { type PersonWords, wordsKey } from "#domain/tables/personWords.ts";
import type { Question } from "#domain/training/import/compareImport.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { ImportTown } from "#usecases/training/loadImport.ts";
import { useTrainingStyles } from "../training.styles.ts";
import { useImportStyles } from "./import.styles.ts";
import type { ImportRules } from "./importRules.ts";

interface ImportQuestionsProps {
  readonly questions: readonly Question[];
  readonly town: ImportTown;
  readonly rules: ImportRules;
  readonly onRules: (rules: ImportRules) => void;
}

/** Line numbers that are named; of more it is said that there are more. */
const namedLines = 8;

/** Words that may mean several people: whom, only a person can say. What has been said stays here to be changed. */
export function ImportQuestions({ questions, town, rules, onRules }: ImportQuestionsProps) {
  const texts = useTexts("trainingImport").preview;
  const formats = useFormats();
  const styles = useImportStyles();
  const shared = useTrainingStyles();
  if (questions.length === 0) return null;
  const people = new Map(town.people.map((person) => [person.id, person]));
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{texts.questions}</h3>
      <p className={shared.help}>{texts.questionsHelp}</p>
      <div className={styles.fields}>
        {questions.map(({ key, words, candidates, lines, chosen }) => {
          const named = lines.slice(0, namedLines).map(String);
          const at = texts.atLines(
            lines.length > namedLines ? `${named.join(", ")} …` : formats.list(named),
            lines.length,
          );
          return (
            <Field key={key} size="large" label={texts.question(shownWords(words), at)}>
              <Select
                size="large"
                value={chosen ?? ""}
                onChange={(_, { value }) => {
                  const person = candidates.find((id) => id === value);
                  const choices = new Map(rules.choices);
                  if (person === undefined) choices.delete(wordsKey(words));
                  else choices.set(wordsKey(words), person);
                  onRules({ ...rules, choices });
                }}
              >
                <option value="">{texts.choose}</option>
                {candidates.map((id) => {
                  const person = people.get(id);
                  return (
                    <option key={id} value={id}>
                      {[person?.name, person?.title, person?.userPrincipalName ?? id]
                        .filter(Boolean)
                        .join(", ")}
                    </option>
                  );
                })}
              </Select>
            </Field>
          );
        })}
      </div>
    </div>
  );
}

function shownWords({ id, email, name }: PersonWords): string {
  return [name, id, email].filter(Boolean).join(", ");
}
