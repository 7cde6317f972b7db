import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import { recordedLevels } from "#domain/talks/recordParts.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { OpenedTalk } from "#usecases/talks/loadTalk.ts";
import { useRecordStyles } from "./record.styles.ts";

export interface PaperPartProps {
  readonly talk: OpenedTalk;
  readonly halves: { readonly own: EmployeeHalf | null; readonly half: SupervisorHalf };
}

/** Levels of competence: own, the supervisor's, and what was agreed on. */
export function PaperLevels({ talk, halves }: PaperPartProps) {
  const texts = useTexts("talkRecord");
  const language = useLanguage();
  const styles = useRecordStyles();
  const { model, talk: rules } = talk;
  const levels = recordedLevels(
    model.competences.map(({ id }) => id),
    halves,
  );
  if (levels.length === 0) return null;
  const { competence, own, supervisor, agreed } = texts.levelColumns;
  const shown = (level: number | null) => level ?? texts.noLevel;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{texts.levels}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[competence, own, supervisor, agreed].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => {
              const known = competenceOf(model, level.competenceId);
              return (
                <tr key={level.competenceId}>
                  <th scope="row">
                    {known ? <InLanguage shown={textIn(known.name, language)} /> : level.competenceId}
                  </th>
                  <td>{shown(level.own)}</td>
                  <td>{shown(level.supervisor)}</td>
                  <td>{shown(level.agreed)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.scale}>
        {`${texts.scale}: `}
        {rules.scale.map(({ level, name }, at) => (
          <span key={level}>
            {at > 0 && ", "}
            {`${level} `}
            <InLanguage shown={textIn(name, language)} />
          </span>
        ))}
      </p>
    </section>
  );
}
