import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing } from "./focusRing.ts";

/** Something beside the writing that is folded away until somebody wants it. */
export const useFolderStyles = makeStyles({
  panel: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
    "& + &": { marginTop: tokens.spacingVerticalM },
  },
  summary: {
    ...focusRing,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { textDecorationLine: "underline" },
  },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  content: { paddingInline: tokens.spacingHorizontalL, paddingBlockEnd: tokens.spacingVerticalL },
});
