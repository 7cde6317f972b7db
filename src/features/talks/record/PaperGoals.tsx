import { textIn } from "#domain/model/localText.ts";
import { methodOf, type YearModel } from "#domain/model/yearModel.ts";
import type { WishedGoal } from "#domain/talks/goal.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useRecordStyles } from "./record.styles.ts";

interface PaperGoalsProps {
  readonly goals: readonly WishedGoal[];
  /** Until the discussion has been held. */
  readonly wishes: readonly WishedGoal[];
  readonly model: YearModel;
}

/** The goals that the discussion agreed on. */
export function PaperGoals({ goals, wishes, model }: PaperGoalsProps) {
  const texts = useTexts("talkRecord");
  const styles = useRecordStyles();
  return (
    <>
      {wishes.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{texts.wishes}</h3>
          <Goals goals={wishes} model={model} />
        </section>
      )}
      <section className={styles.part}>
        <h3 className={styles.partTitle}>{texts.goals}</h3>
        {goals.length === 0 ? <p>{texts.noGoals}</p> : <Goals goals={goals} model={model} />}
      </section>
    </>
  );
}

function Goals({ goals, model }: Pick<PaperGoalsProps, "goals" | "model">) {
  const { goalFacts: texts } = useTexts("talkRecord");
  const formats = useFormats();
  const language = useLanguage();
  const styles = useRecordStyles();
  return (
    <ol className={styles.goals}>
      {goals.map(({ id, what, methodId, by, sign }) => {
        const method = methodOf(model, methodId);
        return (
          <li key={id} className={styles.goal}>
            <p className={styles.words}>{what}</p>
            <p className={styles.quiet}>
              {method && (
                <>
                  {`${texts.method}: `}
                  <InLanguage shown={textIn(method.name, language)} />
                  {by && " · "}
                </>
              )}
              {by && `${texts.by}: ${formats.day(by)}`}
            </p>
            {sign.trim() && <p className={styles.quiet}>{`${texts.sign}: ${sign}`}</p>}
          </li>
        );
      })}
    </ol>
  );
}
