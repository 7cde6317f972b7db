import { makeStyles } from "@fluentui/react-components";

export const useHiddenStyles = makeStyles({
  /** For screen readers only. */
  visually: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
