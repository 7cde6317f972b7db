import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";

export const useGroupTextsStyles = makeStyles({
  block: { marginTop: tokens.spacingVerticalXL },
  region: {
    ...focusRing,
    marginTop: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    maxHeight: "70dvh",
    overflowY: "auto",
  },
  group: {
    paddingBlock: tokens.spacingVerticalL,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  name: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  link: {
    ...focusRing,
    display: "inline-block",
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
  perspective: {
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase400 },
  none: { color: tokens.colorNeutralForeground3 },
});
