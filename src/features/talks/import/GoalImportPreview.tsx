import { Field, Select } from "@fluentui/react-components";
import type { PersonId } from "#domain/organisation/person.ts";
import type { GoalImportPlan, GoalQuestion } from "#domain/talks/import/compareGoals.ts";
import type { GoalProblem } from "#domain/talks/import/readGoalLines.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { GoalImportRun } from "./GoalImportRun.tsx";
import { useGoalImportStyles } from "./goalImport.styles.ts";
import type { GoalImportProps } from "./goalImportProps.ts";

interface GoalImportPreviewProps extends GoalImportProps {
  readonly plan: GoalImportPlan;
  readonly onChoose: (key: string, person: PersonId | undefined) => void;
}

/** What the table comes to, before anything of it is written, and the button that writes it. */
export function GoalImportPreview({ town, work, plan, onChoose }: GoalImportPreviewProps) {
  const texts = useTexts("goalImport");
  const styles = useGoalImportStyles();
  const { added, same, repeated, questions, problems } = plan;
  const figures = [
    ["added", added.length],
    ["same", same.length],
    ["repeated", repeated.length],
    [
      "questions",
      questions.reduce((sum, { lines, chosen }) => sum + (chosen === null ? lines.length : 0), 0),
    ],
    ["problems", new Set(problems.map(({ line }) => line)).size],
  ] as const;
  return (
    <>
      <Section title={texts.preview}>
        <dl className={styles.figures}>
          {figures
            .filter(([name, count]) => count > 0 || name === "added")
            .map(([name, count]) => (
              <div key={name}>
                <dt>{texts.figures[name]}</dt>
                <dd>{count}</dd>
              </div>
            ))}
        </dl>
        <Questions questions={questions} town={town} onChoose={onChoose} />
        <Problems problems={problems} />
        <Lines plan={plan} town={town} />
      </Section>
      <GoalImportRun town={town} work={work} added={added} />
    </>
  );
}

interface QuestionsProps extends Pick<GoalImportPreviewProps, "town" | "onChoose"> {
  readonly questions: readonly GoalQuestion[];
}

/** Words that may mean several of one's staff: whom, only a person can say. */
function Questions({ questions, town, onChoose }: QuestionsProps) {
  const texts = useTexts("goalImport");
  const formats = useFormats();
  const styles = useGoalImportStyles();
  if (questions.length === 0) return null;
  const people = new Map(town.people.map((person) => [person.id, person]));
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{texts.questions}</h3>
      <p className={styles.help}>{texts.questionsHelp}</p>
      <div className={styles.fields}>
        {questions.map(({ key, words, candidates, lines, chosen }) => (
          <Field
            key={key}
            size="large"
            label={texts.question(
              [words.name, words.id, words.email].filter(Boolean).join(", "),
              formats.list(lines.map(String)),
            )}
          >
            <Select
              size="large"
              value={chosen ?? ""}
              onChange={(_, { value }) =>
                onChoose(
                  key,
                  candidates.find((id) => id === value),
                )
              }
            >
              <option value="">{texts.choose}</option>
              {candidates.map((id) => {
                const person = people.get(id);
                return (
                  <option key={id} value={id}>
                    {[person?.name, person?.title, id].filter(Boolean).join(", ")}
                  </option>
                );
              })}
            </Select>
          </Field>
        ))}
      </div>
    </div>
  );
}

/** Every line that is not brought in, and why. */
function Problems({ problems }: { readonly problems: readonly GoalProblem[] }) {
  const texts = useTexts("goalImport");
  const styles = useGoalImportStyles();
  if (problems.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{texts.problems}</h3>
      <p className={styles.help}>{texts.problemsHelp}</p>
      <ul className={styles.rows}>
        {problems.map(({ line, field, kind, text }) => {
          const words = texts.kinds[kind];
          return (
            <li key={`${line} ${field} ${kind}`} className={styles.row}>
              <span className={styles.quiet}>{texts.at(line, texts.fields[field])}</span>
              {typeof words === "string" ? words : words(text.slice(0, 120))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The goals themselves, as each of the staff will see them. */
function Lines({ plan, town }: Pick<GoalImportPreviewProps, "plan" | "town">) {
  const texts = useTexts("goalImport");
  const formats = useFormats();
  const styles = useGoalImportStyles();
  const { added, strangeMethods } = plan;
  if (added.length === 0) return <p>{texts.nothing}</p>;
  const names = new Map(town.people.map(({ id, name }) => [id, name]));
  return (
    <div className={styles.part}>
      <h3 className={styles.partTitle}>{texts.lines}</h3>
      {strangeMethods.length > 0 && (
        <p className={styles.help}>{texts.strange(formats.list(strangeMethods.slice(0, 8)))}</p>
      )}
      <ul className={styles.rows}>
        {added.map(({ line, personId, goal }) => (
          <li key={line} className={styles.row}>
            <p className={styles.name}>{names.get(personId)}</p>
            <p className={styles.text}>{goal.what}</p>
            <span className={styles.quiet}>
              {[
                String(goal.year),
                ...(goal.by ? [texts.by(formats.day(goal.by))] : []),
                texts.line(line),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
