import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const usePublishedStyles = makeStyles({
  article: {
    padding: tokens.spacingHorizontalXXXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: { padding: tokens.spacingHorizontalL },
    "@media print": { padding: 0, border: "none" },
  },
  meta: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  theme: {
    marginBottom: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  last: { marginBottom: 0 },
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
    breakAfter: "avoid",
  },
  kind: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    breakAfter: "avoid",
  },
  lines: {
    marginTop: 0,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    maxWidth: "70ch",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
});
