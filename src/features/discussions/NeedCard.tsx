import { Button, mergeClasses } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { Need } from "#domain/discussions/need.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { needName } from "#domain/needs/needName.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Cascade } from "#usecases/cascade.ts";
import { fieldId } from "./formParts.ts";
import { NeedFacts } from "./NeedFacts.tsx";
import { useNeedRowStyles } from "./needRow.styles.ts";
import { writtenIn } from "./writtenIn.ts";

interface NeedCardProps {
  readonly need: Need;
  readonly model: YearModel;
  readonly kind: GroupKind;
  readonly cascade: Pick<Cascade, "linesAbove" | "linesGaps">;
  readonly error: string | undefined;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A need in short, with its editing and removing. */
export function NeedCard({ need, model, kind, cascade, error, onEdit, onRemove }: NeedCardProps) {
  const texts = useTexts("discussions").needs;
  const styles = useNeedRowStyles();
  const name = needName(need, model, useLanguage());
  const spoken = name?.text ?? texts.untitled;
  return (
    <li className={mergeClasses(styles.row, error !== undefined && styles.wrong)}>
      <div className={styles.top}>
        <div className={styles.words}>
          <span className={mergeClasses(styles.name, !name && styles.missing)}>
            {name ? <InLanguage shown={name} /> : texts.untitled}
          </span>
          {error && <p className={styles.error}>{error}</p>}
          {need.description.trim() && (
            <p className={styles.description} {...writtenIn(model)}>
              {need.description}
            </p>
          )}
          <NeedFacts need={need} model={model} kind={kind} cascade={cascade} />
        </div>
        <div className={styles.buttons}>
          <Button
            id={fieldId.editNeed(need.id)}
            className={styles.button}
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={texts.editOf(spoken)}
            onClick={onEdit}
          >
            {texts.edit}
          </Button>
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.removeOf(spoken)}
            onClick={onRemove}
          />
        </div>
      </div>
    </li>
  );
}
