import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { type ReactNode, useState } from "react";
import { FormSection } from "#ui/FormSection.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useActionStyles } from "./actions.styles.ts";
import { putItem } from "./putItem.ts";
import { type Removal, removed } from "./removal.ts";

/** One thing of a list, as its fields need it. */
export interface ItemAt<T> {
  readonly item: T;
  readonly number: number;
  readonly onChange: (part: Partial<T>) => void;
  readonly onRemove: () => void;
}

interface ItemsSectionProps<T extends { readonly id: string }> {
  readonly view: DiscussionView;
  readonly list: "actions" | "offers" | "lines";
  readonly items: readonly T[];
  readonly onItems: (edit: (items: readonly T[]) => T[]) => void;
  readonly texts: { readonly title: string; readonly add: string; readonly removed: string };
  readonly help: (count: number) => string;
  readonly addId: string;
  /** The element that takes focus when one has been added. */
  readonly firstFieldId: (id: string) => string;
  readonly create: () => T;
  readonly onRemoved: (removal: Removal) => void;
  readonly children: (at: ItemAt<T>) => ReactNode;
}

/** A part of the form that is a list to which things are added: what the group agreed, what it offers, what it lays down. */
export function ItemsSection<T extends { readonly id: string }>(props: ItemsSectionProps<T>) {
  const { view, list, onItems, texts, help, addId, firstFieldId, create, onRemoved, children } = props;
  const styles = useActionStyles();
  const { worksheet, change } = view;
  // What is new is a part of the worksheet only once something has been written into it.
  const [fresh, setFresh] = useState<T | null>(null);
  const items = fresh ? [...props.items, fresh] : props.items;
  return (
    <FormSection id={list} title={texts.title}>
      <p className={styles.help}>{help(items.length)}</p>
      <ol className={styles.list}>
        {items.map((item, index) =>
          children({
            item,
            number: index + 1,
            onChange: (part) => {
              setFresh(null);
              onItems((now) => putItem(now, item, part));
            },
            onRemove: () => {
              focusSoon(addId);
              if (item === fresh) return setFresh(null);
              const { remove, removal } = removed(worksheet, list, item.id, texts.removed);
              change(remove);
              view.blurred();
              onRemoved(removal);
            },
          }),
        )}
      </ol>
      <Button
        size="large"
        id={addId}
        className={styles.button}
        icon={<AddRegular />}
        onClick={() => {
          const item = fresh ?? create();
          setFresh(item);
          focusSoon(firstFieldId(item.id));
        }}
      >
        {texts.add}
      </Button>
    </FormSection>
  );
}
