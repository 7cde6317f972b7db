import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "./focusRing.ts";
import { media } from "./media.ts";

export const usePageStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalXXXL,
    paddingTop: tokens.spacingVerticalXXL,
    paddingBottom: "64px",
    [media.phone]: {
      paddingInline: tokens.spacingHorizontalL,
      paddingTop: tokens.spacingVerticalL,
    },
  },
  reading: { maxWidth: "816px" },
  wide: { maxWidth: "1280px" },
  back: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    [media.touch]: { minHeight: "44px" },
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "end",
    gap: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXXL,
  },
  titles: { minWidth: 0, flexGrow: 1, flexBasis: "320px" },
  eyebrow: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
    outlineStyle: "none",
    [media.phone]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  aside: { flexShrink: 0, maxWidth: "100%" },
});
