import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useModelStyles } from "./model.styles.ts";

interface ItemNameProps {
  /** Whether an explanation stands below it; a name alone heads nothing. */
  readonly explained: boolean;
  readonly nameless?: boolean;
  readonly children: ReactNode;
}

/** What a competence or a way of learning is called. */
export function ItemName({ explained, nameless = false, children }: ItemNameProps) {
  const styles = useModelStyles();
  const className = mergeClasses(styles.name, nameless && styles.nameless);
  return explained ? <h3 className={className}>{children}</h3> : <p className={className}>{children}</p>;
}
