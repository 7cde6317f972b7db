import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";

export const useNeedDecisionsStyles = makeStyles({
  decisions: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    maxWidth: "640px",
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    // The longest option must not widen its field.
    "& > *": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
    "@media print": { display: "none" },
  },
  merged: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    overflowWrap: "anywhere",
  },
  byHand: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
    [media.phone]: { flexDirection: "column", alignItems: "stretch" },
  },
  grows: { flexGrow: 1, minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});
