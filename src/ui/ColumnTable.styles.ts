import { makeStyles, tokens } from "@fluentui/react-components";
import { media } from "./media.ts";

export const useColumnTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    marginBottom: tokens.spacingVerticalXL,
    "& th, & td": {
      paddingBlock: tokens.spacingVerticalS,
      paddingInlineEnd: tokens.spacingHorizontalL,
      textAlign: "start",
      verticalAlign: "middle",
      overflowWrap: "anywhere",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    "& tbody th": { fontWeight: tokens.fontWeightSemibold },
    "& td": { color: tokens.colorNeutralForeground2 },
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
    [media.phone]: {
      "& thead": {
        position: "absolute",
        width: "1px",
        height: "1px",
        overflow: "hidden",
        clipPath: "inset(50%)",
      },
      "&, & tbody, & tr, & th, & td": { display: "block" },
      "& tbody th, & tbody td": {
        paddingInlineEnd: 0,
        borderBottomWidth: 0,
        paddingBlock: tokens.spacingVerticalXXS,
      },
      "& tbody tr": {
        paddingBlock: tokens.spacingVerticalM,
        borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      },
    },
  },
});
