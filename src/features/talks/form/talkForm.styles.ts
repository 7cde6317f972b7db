import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

export const useTalkFormStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    marginTop: tokens.spacingVerticalL,
    [media.wide]: { gridTemplateColumns: "232px minmax(0, 1fr)", columnGap: "40px" },
  },
  sheets: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxWidth: "75ch",
  },
  link: {
    ...focusRing,
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorBrandForegroundLink,
    [media.touch]: { paddingBlock: tokens.spacingVerticalM },
  },
  stepActions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
    "& button": { minHeight: "44px" },
    [media.phone]: { "& button": { flexGrow: 1 } },
  },
  note: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    maxWidth: "70ch",
    color: tokens.colorNeutralForeground2,
  },
  fact: { margin: 0, marginTop: tokens.spacingVerticalXS, maxWidth: "70ch" },
  aside: {
    marginTop: tokens.spacingVerticalL,
    "& button": { minHeight: "44px" },
    "& > p": { marginTop: 0, marginBottom: tokens.spacingVerticalS, maxWidth: "70ch" },
  },
  day: { maxWidth: "280px", marginTop: tokens.spacingVerticalM },
});
