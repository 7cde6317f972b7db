import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "./media.ts";

interface FiguresProps {
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    /** What the number is to be read beside; empty: nothing. */
    readonly detail: string;
  }[];
}

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalL,
    margin: 0,
    [media.phone]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalM },
  },
  figure: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalM },
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", hyphens: "auto" },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** A year in a few large numbers. */
export function Figures({ figures }: FiguresProps) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, detail }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            {value}
            {detail && <span className={styles.detail}>{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
