import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** Fluent's focus indicator for elements that are not Fluent components. */
export const focusRing: GriffelStyle = {
  ":focus-visible": {
    outlineStyle: "solid",
    outlineWidth: tokens.strokeWidthThick,
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: "2px",
    borderRadius: tokens.borderRadiusMedium,
  },
};
