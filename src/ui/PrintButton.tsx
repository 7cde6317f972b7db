import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { usePageActionStyles } from "./pageAction.styles.ts";

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className={usePageActionStyles().button} onClick={() => window.print()}>
      <PrintRegular aria-hidden />
      {label}
    </button>
  );
}
