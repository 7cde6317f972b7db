import { Button, mergeClasses } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import type { InSet } from "#domain/model/commonSets.ts";
import { textIn } from "#domain/model/localText.ts";
import type { Competence, Method } from "#domain/model/townModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { CommonView } from "#usecases/useCommon.ts";
import { ItemName } from "./ItemName.tsx";
import { useModelStyles } from "./model.styles.ts";
import { WordingForm } from "./WordingForm.tsx";

interface CommonItemProps {
  readonly item: Competence | Method;
  readonly at: InSet;
  readonly correct: CommonView["correct"] | null;
  readonly onCorrected: () => void;
}

/** A competence or a way of learning that is in use; HR may correct its words. */
export function CommonItem({ item, at, correct, onCorrected }: CommonItemProps) {
  const texts = useTexts("model").correct;
  const language = useLanguage();
  const styles = useModelStyles();
  const [open, setOpen] = useState(false);
  // A colleague has corrected the same: what is on screen is no longer what is in force.
  const [isOld, setIsOld] = useState(false);
  const name = textIn(item.name, language);
  const description = "description" in item ? item.description : null;
  const buttonId = `correct-${item.id}`;
  const close = () => {
    setOpen(false);
    focusSoon(buttonId);
  };
  return (
    <li className={mergeClasses(styles.item, !description && !open && styles.low)}>
      <div className={styles.head}>
        <div className={styles.words}>
          <ItemName explained={description !== null}>
            <InLanguage shown={name} />
          </ItemName>
          {description && !open && (
            <p className={styles.description}>
              <InLanguage shown={textIn(description, language)} />
            </p>
          )}
        </div>
        {correct && !open && (
          <Button
            id={buttonId}
            appearance="subtle"
            className={styles.button}
            icon={<EditRegular />}
            aria-label={texts.buttonOf(name.text)}
            onClick={() => setOpen(true)}
          />
        )}
      </div>
      {correct && open && (
        <WordingForm
          wording={{ name: item.name, description }}
          title={name.text}
          save={async (before, after) => {
            const saved = await correct(at, before, after);
            setIsOld(!saved.ok && saved.failure.reason === "changedMeanwhile");
            return saved;
          }}
          onCancel={() => {
            close();
            if (isOld) onCorrected();
          }}
          onSaved={() => {
            close();
            onCorrected();
          }}
        />
      )}
    </li>
  );
}
