import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useActionStyles } from "./actions.styles.ts";

interface ItemHeadProps {
  readonly title: string;
  readonly remove: string;
  /** Says which one is removed. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** What stands above the fields of one thing of a list: its name, and the way to remove it. */
export function ItemHead({ title, remove, removeLabel, onRemove }: ItemHeadProps) {
  const styles = useActionStyles();
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{title}</h3>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={removeLabel}
        onClick={onRemove}
      >
        {remove}
      </Button>
    </div>
  );
}
