import { makeStyles, tokens } from "@fluentui/react-components";

export const useLongTextFieldStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  root: { width: "100%" },
  area: {
    fieldSizing: "content",
    minHeight: "120px",
    maxHeight: "none",
    lineHeight: tokens.lineHeightBase500,
  },
  short: { minHeight: "72px" },
});
