import { makeStyles, tokens } from "@fluentui/react-components";

export const usePublishedStyles = makeStyles({
  article: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
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
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
});
