import { mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useRowListStyles } from "./RowList.styles.ts";

/** Rows that lead somewhere, on one surface with thin lines between. */
export function RowList({ children }: { readonly children: ReactNode }) {
  return <ul className={useRowListStyles().list}>{children}</ul>;
}

interface LinkRowProps {
  readonly href: string;
  readonly title: ReactNode;
  /** One quiet line below the title. */
  readonly detail?: ReactNode;
  /** State at the end of the row; below the title on phones. */
  readonly state?: ReactNode;
  /** The row to begin with. */
  readonly prominent?: boolean;
}

/** The whole row is one link. */
export function LinkRow({ href, title, detail, state, prominent = false }: LinkRowProps) {
  const styles = useRowListStyles();
  return (
    <li className={styles.item}>
      <Link href={href} className={mergeClasses(styles.row, prominent && styles.prominent)}>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </span>
        {state && <span className={styles.state}>{state}</span>}
        <ChevronRightRegular aria-hidden className={styles.chevron} />
      </Link>
    </li>
  );
}
