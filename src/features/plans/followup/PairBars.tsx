import { mergeClasses } from "@fluentui/react-components";
import { usePairBarsStyles } from "./pairBars.styles.ts";

interface PairBarsProps {
  /** What the list is of, for who hears it. */
  readonly caption: string;
  readonly planned: string;
  readonly realised: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** Both numbers in words. */
    readonly value: string;
    readonly planned: number;
    readonly realised: number;
  }[];
}

/** Planned beside realised: bars for the eye, the same in words for everybody (decision 0022). */
export function PairBars({ caption, planned, realised, rows }: PairBarsProps) {
  const styles = usePairBarsStyles();
  const most = Math.max(1, ...rows.flatMap((row) => [row.planned, row.realised]));
  const bar = (value: number, look: string) => (
    <span
      aria-hidden
      className={mergeClasses(styles.bar, look, value === 0 && styles.nothing)}
      style={{ width: `${(value / most) * 100}%` }}
    />
  );
  return (
    <>
      <p aria-hidden className={styles.legend}>
        <span className={styles.key}>
          <span className={mergeClasses(styles.swatch, styles.realised)} />
          {realised}
        </span>
        <span className={styles.key}>
          <span className={mergeClasses(styles.swatch, styles.planned)} />
          {planned}
        </span>
      </p>
      <ul className={styles.rows} aria-label={caption}>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={styles.words}>
              <span className={styles.name}>{row.name}</span>
              <span className={styles.value}>{row.value}</span>
            </span>
            {bar(row.realised, styles.realised)}
            {bar(row.planned, styles.planned)}
          </li>
        ))}
      </ul>
    </>
  );
}
