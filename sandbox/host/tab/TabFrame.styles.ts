import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: { position: "relative", flexGrow: 1, minHeight: 0, minWidth: 0, display: "flex" },
  frame: {
    flexGrow: 1,
    width: "100%",
    height: "100%",
    minWidth: 0,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    colorScheme: "normal",
    // The focus ring of the frame itself lies inside, so that nothing crops it.
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  covered: { visibility: "hidden" },
  cover: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
