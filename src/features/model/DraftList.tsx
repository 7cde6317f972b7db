import { Button, mergeClasses } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import type { DraftCompetence, DraftMethod } from "#domain/model/commonDraft.ts";
import type { CommonChanges } from "#domain/model/commonDraftChanges.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import type { CommonDrafting } from "#usecases/useCommon.ts";
import { DraftCard, type DraftWords } from "./DraftCard.tsx";
import { type DraftRemoval, removedFrom } from "./draftRemoval.ts";
import { useModelStyles } from "./model.styles.ts";
import { shownName } from "./shownName.ts";

/** What every list of the draft shares. */
export interface DraftListShared {
  readonly drafting: CommonDrafting;
  readonly changes: CommonChanges;
  /** The id of what is being edited. */
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onRemoved: (removal: DraftRemoval) => void;
}

interface DraftListProps<T> extends DraftListShared {
  readonly list: "competences" | "methods";
  /** Which part of that list these are. */
  readonly part: string;
  readonly items: readonly T[];
  readonly onWords: (id: string, words: DraftWords) => void;
  readonly onMove: (id: string, pastId: string) => void;
  /** Puts something new at the end. */
  readonly add: { readonly label: string; readonly spoken: string; readonly add: (id: string) => void };
  /** The field of a thing besides its words. */
  readonly field: (item: T) => ReactNode;
}

/** Competences or ways of learning of the draft, in order: each is edited where it stands. */
export function DraftList<T extends DraftCompetence | DraftMethod>(props: DraftListProps<T>) {
  const { drafting, changes, open, onOpen, onRemoved, list, part, items, onWords, onMove, add, field } =
    props;
  const texts = useTexts("model");
  const styles = useModelStyles();
  const announce = useAnnounce();
  const language = useLanguage();
  const addId = `add-${list}-${part}`;
  const nameOf = (item: T) => shownName(item, language)?.text ?? texts.draft.untitled;
  const stateOf = (id: string) => {
    const { added, changed } = changes[list];
    if (added.some((item) => item.id === id)) return "new";
    return changed.some((item) => item.id === id) ? "changed" : null;
  };
  const move = (item: T, index: number, by: -1 | 1) => {
    const past = items[index + by];
    if (!past) return;
    onMove(item.id, past.id);
    announce(texts.draft.moved(nameOf(item), index + by + 1, items.length));
    focusSoon(`${by < 0 ? "up" : "down"}-${item.id}`);
  };
  const remove = (item: T) => {
    const { remove: without, undo } = removedFrom(drafting.draft, list, item.id);
    drafting.change(without);
    drafting.blurred();
    onRemoved({ id: item.id, text: texts.draft.removed(nameOf(item)), undo });
    focusSoon(addId);
  };
  return (
    <>
      <ul className={styles.list}>
        {items.length === 0 && <li className={styles.nothing}>{texts.nothingHere}</li>}
        {items.map((item, index) => (
          <DraftCard
            key={item.id}
            item={item}
            state={stateOf(item.id)}
            open={open === item.id}
            first={index === 0}
            last={index === items.length - 1}
            onOpen={() => onOpen(item.id)}
            onClose={() => {
              drafting.blurred();
              onOpen(null);
            }}
            onChange={(words) => onWords(item.id, words)}
            onBlur={drafting.blurred}
            onMove={(by) => move(item, index, by)}
            onRemove={() => remove(item)}
          >
            {field(item)}
          </DraftCard>
        ))}
      </ul>
      <Button
        id={addId}
        size="large"
        className={mergeClasses(styles.below, styles.button)}
        icon={<AddRegular />}
        aria-label={add.spoken}
        onClick={() => {
          const id = drafting.newId();
          add.add(id);
          onOpen(id);
        }}
      >
        {add.label}
      </Button>
    </>
  );
}
