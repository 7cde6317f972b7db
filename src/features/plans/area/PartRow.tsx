import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { media } from "#ui/media.ts";
import type { ShownPart } from "./usePlanParts.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 4fr) minmax(220px, auto)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  figures: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    [media.phone]: { textAlign: "start" },
  },
});

/** One part of a plan: how many days it has beside the largest, and its figures in words. */
export function PartRow({ part, most }: { readonly part: ShownPart; readonly most: number }) {
  const texts = useTexts("planBoard");
  const formats = useFormats();
  const styles = useStyles();
  const { name, lang, rows, days, cost } = part;
  return (
    <li className={styles.row}>
      <span className={styles.name} {...(lang ? { lang } : {})}>
        {name}
      </span>
      <Meter done={days} of={most} />
      <span className={styles.figures}>
        {[texts.rows(rows), texts.days(formats.number(days)), formats.euros(cost)].join(", ")}
      </span>
    </li>
  );
}
