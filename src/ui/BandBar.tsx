import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** How much there is of the lowest, the middle and the highest. */
export type BandParts = readonly [low: number, middle: number, high: number];

const looks = ["low", "middle", "high"] as const;

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "18px", marginBlock: "2px", printColorAdjust: "exact" },
  thin: { height: "10px" },
  part: { boxSizing: "border-box", flexBasis: 0, minWidth: "4px" },
  // Stripes, empty and full: told apart in any theme, in forced colours and on paper.
  low: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 5px)`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  middle: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  high: { backgroundColor: tokens.colorBrandBackground, border: `1px solid ${tokens.colorBrandBackground}` },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: { width: "16px", height: "10px", boxSizing: "border-box", printColorAdjust: "exact" },
});

/** A whole in three parts, for the eye alone: the same stands beside it in words (decision 0022). */
export function BandBar({ parts, thin = false }: { readonly parts: BandParts; readonly thin?: boolean }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.bar, thin && styles.thin)}>
      {looks.map(
        (look, at) =>
          (parts[at] ?? 0) > 0 && (
            <span
              key={look}
              className={mergeClasses(styles.part, styles[look])}
              style={{ flexGrow: parts[at] ?? 0 }}
            />
          ),
      )}
    </span>
  );
}

/** What the parts are called. */
export function BandLegend({ names }: { readonly names: Readonly<Record<(typeof looks)[number], string>> }) {
  const styles = useStyles();
  return (
    <p aria-hidden className={styles.legend}>
      {looks.map((look) => (
        <span key={look} className={styles.key}>
          <span className={mergeClasses(styles.swatch, styles[look])} />
          {names[look]}
        </span>
      ))}
    </p>
  );
}
