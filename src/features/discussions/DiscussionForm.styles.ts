import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useFormStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.wide]: { gridTemplateColumns: "232px minmax(0, 1fr)", columnGap: "40px" },
  },
  sheets: { display: "grid", gap: tokens.spacingVerticalXL, minWidth: 0 },
});
