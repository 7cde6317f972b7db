import { makeStyles, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";
import { media } from "#ui/media.ts";

const useStyles = makeStyles({
  button: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalM,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "@media print": { display: "none" },
    // Teams on a phone cannot print.
    [media.phone]: { display: "none" },
  },
});

export function PrintButton() {
  const texts = useTexts("summaries").published;
  return (
    <button type="button" className={useStyles().button} onClick={() => window.print()}>
      <PrintRegular aria-hidden />
      {texts.print}
    </button>
  );
}
