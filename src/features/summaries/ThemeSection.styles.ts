import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useThemeSectionStyles = makeStyles({
  theme: {
    marginBottom: "40px",
    paddingTop: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXL,
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "40px" },
  },
  material: { minWidth: 0 },
  // Stays in sight while the groups' texts are read.
  writing: {
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    [media.wide]: {
      position: "sticky",
      top: tokens.spacingVerticalL,
      alignSelf: "start",
      maxHeight: `calc(100dvh - 2 * ${tokens.spacingVerticalL})`,
      overflowY: "auto",
    },
  },
});
