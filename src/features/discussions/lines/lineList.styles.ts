import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines under each other, as text. */
export const useLineListStyles = makeStyles({
  list: {
    margin: 0,
    maxWidth: "75ch",
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  line: {
    marginBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "&:last-child": { marginBottom: 0 },
  },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});
