import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useTexts } from "#i18n/useTexts.ts";
import { usePageActionStyles } from "./pageAction.styles.ts";

export function PrintButton() {
  const texts = useTexts("summaries").published;
  return (
    <button type="button" className={usePageActionStyles().button} onClick={() => window.print()}>
      <PrintRegular aria-hidden />
      {texts.print}
    </button>
  );
}
