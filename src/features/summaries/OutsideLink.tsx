import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { useTableStyles } from "./table.styles.ts";

interface OutsideLinkProps {
  readonly href: string;
  readonly label?: string;
  readonly children: string;
}

/** A link that leaves the app. */
export function OutsideLink({ href, label, children }: OutsideLinkProps) {
  const ui = useTexts("ui");
  const styles = useTableStyles();
  const hidden = useHiddenStyles();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link}>
      <span {...(label ? { "aria-hidden": true } : {})}>{children}</span>
      {label && <span className={hidden.visually}>{label}</span>}
      <OpenRegular aria-hidden className={styles.outside} />
      <span className={hidden.visually}>{`(${ui.opensOutside})`}</span>
    </a>
  );
}
