import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { textIn } from "#domain/model/localText.ts";
import type { Material } from "#domain/model/materials.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { OutsideLink } from "#ui/OutsideLink.tsx";
import type { YearMaterials } from "#usecases/loadMaterials.ts";
import type { MaterialsWork } from "#usecases/useMaterials.ts";
import { MaterialForm } from "./MaterialForm.tsx";
import { useModelStyles } from "./model.styles.ts";

interface MaterialItemProps {
  readonly item: Material;
  readonly materials: YearMaterials;
  readonly work: MaterialsWork;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** One material: the link, and whom it is shown to. */
export function MaterialItem({ item, materials, work, open, onOpen, onClose, onRemove }: MaterialItemProps) {
  const texts = useTexts("model").materials;
  const styles = useModelStyles();
  const shownTo = useShownTo(item, materials);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.name}>
            <OutsideLink href={item.url}>{item.title}</OutsideLink>
          </h2>
          <p className={styles.description}>{shownTo}</p>
        </div>
        {!open && (
          <div className={styles.buttons}>
            <Button
              id={`edit-${item.id}`}
              appearance="subtle"
              className={styles.button}
              icon={<EditRegular />}
              aria-label={texts.editOf(item.title)}
              onClick={onOpen}
            />
            <Button
              appearance="subtle"
              className={styles.button}
              icon={<DeleteRegular />}
              aria-label={texts.remove(item.title)}
              onClick={onRemove}
            />
          </div>
        )}
      </div>
      {open && <MaterialForm item={item} materials={materials} work={work} onClose={onClose} />}
    </li>
  );
}

function useShownTo({ groupKindIds, unitId }: Material, { kinds, units }: YearMaterials): string {
  const texts = useTexts("model").materials;
  const formats = useFormats();
  const language = useLanguage();
  const names = groupKindIds.map((id) => {
    const kind = kinds.find((known) => known.id === id);
    return kind ? textIn(kind.name, language).text : texts.goneKind;
  });
  const unit = units.find(({ id }) => id === unitId);
  return texts.shownTo(
    names.length === 0 ? texts.allGroups : formats.list(names),
    unitId === null ? texts.wholeTown : (unit?.name ?? texts.goneUnit),
  );
}
