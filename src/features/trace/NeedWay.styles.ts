import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

const dot = "10px";

export const useNeedWayStyles = makeStyles({
  way: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: `${dot} minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalL,
    // The line to the next step.
    ":not(:last-child)::before": {
      content: "''",
      position: "absolute",
      insetInlineStart: "4px",
      top: "14px",
      bottom: "-6px",
      borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    },
    ":last-child": { paddingBottom: 0 },
  },
  dot: {
    position: "relative",
    width: dot,
    height: dot,
    marginTop: "6px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  done: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandStroke1,
    forcedColorAdjust: "none",
  },
  name: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  said: { margin: 0, maxWidth: "70ch", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  open: { color: tokens.colorNeutralForeground3 },
  more: { margin: 0, maxWidth: "70ch", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    [media.touch]: { minHeight: "44px" },
  },
});
