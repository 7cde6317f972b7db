import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

export const useThemeNeedsStyles = makeStyles({
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  competence: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    ...focusRing,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 96px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalXS,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { textDecorationLine: "underline" },
    [media.phone]: { gridTemplateColumns: "16px minmax(0, 1fr) 56px" },
  },
  chevron: { fontSize: "16px", color: tokens.colorNeutralForeground3 },
  words: { display: "block", minWidth: 0 },
  name: { display: "block", overflowWrap: "anywhere" },
  counts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  meter: { display: "block" },
  opened: { paddingInlineStart: tokens.spacingHorizontalXXL, [media.phone]: { paddingInlineStart: 0 } },
  needs: {
    listStyleType: "none",
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    padding: 0,
  },
});
