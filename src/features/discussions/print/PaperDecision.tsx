import { commonDecisionSchema } from "#domain/lines/commonDecision.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { usePrintStyles } from "./print.styles.ts";
import { WritingLines } from "./WritingLines.tsx";

/** Lines for what is changed. */
const remarkLines = 3;

/** What the group decides on the common competences: boxes to tick, and room for the reason. */
export function PaperDecision() {
  const texts = useTexts("cascade").common;
  const styles = usePrintStyles();
  return (
    <section className={styles.theme}>
      <h3 className={styles.title}>{texts.title}</h3>
      <div className={styles.boxes}>
        {commonDecisionSchema.shape.decision.options.map((decision) => (
          <span key={decision} className={styles.choice}>
            <span aria-hidden className={styles.box} />
            {texts.decisions[decision]}
          </span>
        ))}
      </div>
      <WritingLines count={remarkLines} />
    </section>
  );
}
