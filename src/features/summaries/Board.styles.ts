import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useBoardStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXL,
  },
  nudge: { flexShrink: 0, marginBottom: tokens.spacingVerticalXL, [media.phone]: { width: "100%" } },
});
