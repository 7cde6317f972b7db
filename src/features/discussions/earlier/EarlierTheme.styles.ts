import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";

export const useEarlierThemeStyles = makeStyles({
  panel: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
    "& + &": { marginTop: tokens.spacingVerticalM },
  },
  summary: {
    ...focusRing,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { textDecorationLine: "underline" },
  },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  content: { paddingInline: tokens.spacingHorizontalL, paddingBottom: tokens.spacingVerticalL },
  answers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
  perspective: { margin: 0, color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  answer: { margin: 0, maxWidth: "70ch", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  title: {
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
