import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

/** Between phones and wide screens. */
const tablet = "@media (min-width: 640px) and (max-width: 1023.98px)";

export const useSummaryNumbersStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXL,
    marginBottom: "40px",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
    [tablet]: { gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)", columnGap: "40px" },
    [media.wide]: {
      gridTemplateColumns: "auto minmax(0, 3fr) minmax(0, 2fr)",
      columnGap: "48px",
    },
  },
  tiles: {
    display: "flex",
    flexWrap: "wrap",
    alignContent: "start",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    [tablet]: { gridColumnEnd: "span 2" },
    [media.wide]: { flexDirection: "column" },
  },
  tile: { display: "flex", flexDirection: "column-reverse" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
