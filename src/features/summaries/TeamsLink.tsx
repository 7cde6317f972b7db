import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { useTableStyles } from "./table.styles.ts";

interface TeamsLinkProps {
  readonly href: string;
  readonly label?: string;
  readonly children: string;
}

/** A link to a place in Teams outside this app; Teams opens it, or else a browser window. */
export function TeamsLink({ href, label, children }: TeamsLinkProps) {
  const styles = useTableStyles();
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.link}
      {...(label ? { "aria-label": label } : {})}
    >
      {children}
      <OpenRegular aria-hidden className={styles.outside} />
    </a>
  );
}
