import { useTexts } from "#i18n/useTexts.ts";
import { useRowsStyles } from "./rows.styles.ts";

/** The keys of the grid, for whoever asks. */
export function GridHelp() {
  const texts = useTexts("plans").grid;
  const styles = useRowsStyles();
  return (
    <details className={styles.help}>
      <summary className={styles.summary}>{texts.help}</summary>
      <dl className={styles.keys}>
        {texts.keys.map(([key, meaning]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.meta}>{texts.pasteHelp}</p>
    </details>
  );
}
