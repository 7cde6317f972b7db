import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Printable } from "#usecases/usePrintable.ts";
import { usePrintStyles } from "./print.styles.ts";

/** The lines of the levels above, numbered through, so that a need can name its line by a number. */
export function PaperAbove({ view }: { readonly view: Pick<Printable, "linesAbove"> }) {
  const texts = useTexts("cascade").above;
  const language = useLanguage();
  const styles = usePrintStyles();
  const { linesAbove } = view;
  if (linesAbove.length === 0) return null;
  const before = linesAbove.map((_, index) =>
    linesAbove.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0),
  );
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{texts.title}</h3>
      {linesAbove.map(({ unitId, unitName, lines }, index) => (
        <div key={unitId}>
          <h4 className={styles.perspective}>{unitName}</h4>
          <ol className={styles.numbered} start={(before[index] ?? 0) + 1}>
            {lines.map(({ id, text }) => (
              <li key={id} className={styles.numberedItem}>
                <InLanguage shown={textIn(text, language)} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
