import { usePrintStyles } from "./print.styles.ts";

/** Empty lines to write on. */
export function WritingLines({ count }: { readonly count: number }) {
  const styles = usePrintStyles();
  return (
    <div aria-hidden>
      {[...Array(count).keys()].map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  );
}
