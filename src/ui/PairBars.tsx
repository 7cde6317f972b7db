import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePairBarsStyles } from "./pairBars.styles.ts";

interface PairBarsProps {
  /** What the list is of, for who hears it. */
  readonly caption: string;
  /** What the two kinds of bar stand for; without `striped` there are only the full ones. */
  readonly striped: string | null;
  readonly full: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    /** Both numbers in words. */
    readonly value: ReactNode;
    readonly striped: number;
    readonly full: number;
  }[];
  /** What the longest bar stands for, where not all rows are shown. */
  readonly most?: number;
  /** In two columns where there is room. */
  readonly wide?: boolean;
}

/** Two numbers of each, one below the other: bars for the eye, the same in words for everybody (decision 0022). */
export function PairBars({ caption, striped, full, rows, wide = false, ...rest }: PairBarsProps) {
  const styles = usePairBarsStyles();
  const most = rest.most ?? Math.max(1, ...rows.flatMap((row) => [row.striped, row.full]));
  const bar = (value: number, look: string) => (
    <span
      aria-hidden
      className={mergeClasses(styles.bar, look, value === 0 && styles.nothing)}
      style={{ width: `${(value / most) * 100}%` }}
    />
  );
  return (
    <>
      {striped !== null && (
        <p aria-hidden className={styles.legend}>
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.full)} />
            {full}
          </span>
          <span className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.striped)} />
            {striped}
          </span>
        </p>
      )}
      <ul className={mergeClasses(styles.rows, wide && styles.wide)} aria-label={caption}>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={styles.words}>
              <span className={styles.name}>{row.name}</span>
              <span className={styles.value}>{row.value}</span>
            </span>
            {bar(row.full, styles.full)}
            {striped !== null && bar(row.striped, styles.striped)}
          </li>
        ))}
      </ul>
    </>
  );
}
