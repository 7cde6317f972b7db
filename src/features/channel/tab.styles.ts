import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

export const useTabStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: "40px",
    [media.wide]: { gridTemplateColumns: "minmax(0, 1fr) 340px" },
  },
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  /** A surface with thin lines between what stands on it, as lists of links have. */
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: "hidden",
  },
  item: {
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, maxWidth: "60ch", color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, maxWidth: "60ch", color: tokens.colorNeutralForeground3 },
  bullets: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
    "& > li + li": { marginTop: tokens.spacingVerticalXS },
  },
  wheel: { maxWidth: "340px", marginBottom: tokens.spacingVerticalL, [media.phone]: { maxWidth: "260px" } },
  items: {
    listStyleType: "none",
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    padding: 0,
    "& > li": { marginTop: tokens.spacingVerticalXS },
  },
  lead: {
    maxWidth: "60ch",
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  choice: { alignItems: "start", minHeight: "44px" },
  choiceWords: { display: "block", overflowWrap: "anywhere" },
  when: { display: "block", color: tokens.colorNeutralForeground3 },
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
  },
  above: {
    ...focusRing,
    display: "inline-block",
    minHeight: "24px",
    color: tokens.colorNeutralForeground3,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [media.touch]: { minHeight: "44px", alignContent: "center" },
  },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
  },
});
