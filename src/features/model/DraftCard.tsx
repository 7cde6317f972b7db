import { Button, mergeClasses } from "@fluentui/react-components";
import { AddCircleRegular } from "@fluentui/react-icons/svg/add-circle";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { type ReactNode, useEffect } from "react";
import type { DraftCompetence, DraftMethod } from "#domain/model/commonDraft.ts";
import { missingLanguages } from "#domain/model/commonSetFrom.ts";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { ItemName } from "./ItemName.tsx";
import { useModelStyles } from "./model.styles.ts";
import { shownName } from "./shownName.ts";
import { WordingFields } from "./WordingFields.tsx";

/** What something is called and, where it has an explanation, that. */
export interface DraftWords {
  readonly name: LocalText;
  readonly description?: LocalText;
}

interface DraftCardProps {
  readonly item: DraftCompetence | DraftMethod;
  /** How it differs from the set before. */
  readonly state: "new" | "changed" | null;
  readonly open: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onChange: (words: DraftWords) => void;
  readonly onBlur: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Its field besides the words. */
  readonly children: ReactNode;
}

/** One competence or way of learning of the draft: in short, or open for editing. */
export function DraftCard(props: DraftCardProps) {
  const { item, open, first, last, onOpen, onClose, onMove, onRemove } = props;
  const texts = useTexts("model").draft;
  const language = useLanguage();
  const styles = useModelStyles();
  const shown = shownName(item, language);
  const name = shown?.text ?? texts.untitled;
  const description = "description" in item ? item.description : null;
  const explained = description && textIn(description, language);
  const editId = `edit-${item.id}`;
  const fieldId = `name-${item.id}`;
  useEffect(() => {
    if (open) focusSoon(fieldId);
  }, [open, fieldId]);
  return (
    <li className={mergeClasses(styles.item, !description && !open && styles.low)}>
      <div className={styles.head}>
        <div className={styles.words}>
          <ItemName explained={description !== null} nameless={!shown}>
            {shown ? <InLanguage shown={shown} /> : texts.untitled}
          </ItemName>
          {!open && explained?.text && (
            <p className={styles.description}>
              <InLanguage shown={explained} />
            </p>
          )}
          <DraftFacts {...props} />
        </div>
        <div className={styles.buttons}>
          {!open && (
            <Button
              id={editId}
              appearance="subtle"
              className={styles.button}
              icon={<EditRegular />}
              aria-label={texts.editOf(name)}
              onClick={onOpen}
            />
          )}
          <Button
            id={`up-${item.id}`}
            appearance="subtle"
            className={styles.button}
            icon={<ArrowUpRegular />}
            aria-label={texts.up(name)}
            disabledFocusable={first}
            onClick={() => onMove(-1)}
          />
          <Button
            id={`down-${item.id}`}
            appearance="subtle"
            className={styles.button}
            icon={<ArrowDownRegular />}
            aria-label={texts.down(name)}
            disabledFocusable={last}
            onClick={() => onMove(1)}
          />
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<DeleteRegular />}
            aria-label={texts.remove(name)}
            onClick={onRemove}
          />
        </div>
      </div>
      {open && (
        <div className={styles.form}>
          {props.children}
          <WordingFields
            id={fieldId}
            wording={{ name: item.name, description }}
            onChange={(words) =>
              props.onChange(
                words.description === null
                  ? { name: words.name }
                  : { ...words, description: words.description },
              )
            }
            onBlur={props.onBlur}
          />
          <div className={styles.formButtons}>
            <Button
              size="large"
              aria-label={texts.doneWith(name)}
              onClick={() => {
                onClose();
                focusSoon(editId);
              }}
            >
              {texts.done}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

/** How it differs, and the languages that it lacks. */
function DraftFacts({ item, state }: Pick<DraftCardProps, "item" | "state">) {
  const texts = useTexts("model");
  const formats = useFormats();
  const styles = useModelStyles();
  const lacks = new Set([
    ...missingLanguages(item.name),
    ...("description" in item ? missingLanguages(item.description) : []),
  ]);
  if (!state && lacks.size === 0) return null;
  return (
    <div className={styles.facts}>
      {state && (
        <StatusLabel tone="brand" icon={state === "new" ? <AddCircleRegular /> : <EditRegular />}>
          {texts.draft[state]}
        </StatusLabel>
      )}
      {lacks.size > 0 && (
        <StatusLabel tone="warning" icon={<WarningRegular />}>
          {texts.draft.missing(formats.list([...lacks].map((language) => texts.languages[language])))}
        </StatusLabel>
      )}
    </div>
  );
}
