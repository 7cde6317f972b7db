import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

/** Parts of HR's workplace beside the themes. */
export const useCompileStyles = makeStyles({
  card: {
    marginBottom: "40px",
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  title: {
    ...focusRing,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: {
    maxWidth: "75ch",
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
  more: { marginTop: tokens.spacingVerticalL },
});
