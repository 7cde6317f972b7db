import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import { type Material, materialUrlSchema } from "#domain/model/materials.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { FormButtons } from "#ui/FormButtons.tsx";
import type { MaterialsFailure } from "#usecases/changeMaterials.ts";
import type { YearMaterials } from "#usecases/loadMaterials.ts";
import type { MaterialsWork } from "#usecases/useMaterials.ts";
import { useModelStyles } from "./model.styles.ts";
import { UnitOptions } from "./UnitOptions.tsx";
import { WritingProblem } from "./WritingProblem.tsx";

interface MaterialFormProps {
  /** Null: a new one. */
  readonly item: Material | null;
  readonly materials: YearMaterials;
  readonly work: MaterialsWork;
  readonly onClose: () => void;
}

/** A material's name, link, and whose discussions it is for. */
export function MaterialForm({ item, materials, work, onClose }: MaterialFormProps) {
  const texts = useTexts("model").materials;
  const styles = useModelStyles();
  const language = useLanguage();
  const announce = useAnnounce();
  const id = useId();
  const [edited, setEdited] = useState<Material>(
    () => item ?? { id: work.newId(), title: "", url: "", groupKindIds: [], unitId: null },
  );
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<MaterialsFailure | null>(null);
  useEffect(() => document.getElementById(`${id}-title`)?.focus(), [id]);
  const put = (part: Partial<Material>) => setEdited((now) => ({ ...now, ...part }));
  const wrong = {
    title: edited.title.trim() === "" ? texts.needName : null,
    url: materialUrlSchema.safeParse(edited.url.trim()).success ? null : texts.needUrl,
  };
  const save = async () => {
    setTried(true);
    if (saving) return;
    if (wrong.title || wrong.url) {
      document.getElementById(wrong.title ? `${id}-title` : `${id}-url`)?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    const after = { ...edited, title: edited.title.trim(), url: edited.url.trim() };
    const saved = await work.change([{ before: item, after }]);
    setSaving(false);
    if (!saved.ok) return setFailure(saved.failure);
    announce(texts.saved(after.title));
    onClose();
  };
  const error = (text: string | null) => (tried && text ? { validationMessage: text } : {});
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field size="large" label={texts.name} hint={texts.nameHint} {...error(wrong.title)}>
        <Input
          size="large"
          id={`${id}-title`}
          value={edited.title}
          onChange={(_, { value }) => put({ title: value })}
        />
      </Field>
      <Field size="large" label={texts.url} hint={texts.urlHint} {...error(wrong.url)}>
        <Input
          size="large"
          id={`${id}-url`}
          type="url"
          value={edited.url}
          onChange={(_, { value }) => put({ url: value })}
        />
      </Field>
      <fieldset className={styles.language}>
        <legend className={styles.legend}>{texts.kinds}</legend>
        <p className={styles.help}>{texts.kindsHint}</p>
        {materials.kinds.map((kind) => (
          <Checkbox
            key={kind.id}
            size="large"
            label={textIn(kind.name, language).text}
            checked={edited.groupKindIds.includes(kind.id)}
            onChange={(_, { checked }) =>
              put({
                groupKindIds: materials.kinds
                  .map((known) => known.id)
                  .filter((known) =>
                    known === kind.id ? checked === true : edited.groupKindIds.includes(known),
                  ),
              })
            }
          />
        ))}
      </fieldset>
      <Field size="large" label={texts.unit} hint={texts.unitHint}>
        <Select
          size="large"
          value={edited.unitId ?? ""}
          onChange={(_, { value }) => put({ unitId: value || null })}
        >
          <option value="">{texts.wholeTown}</option>
          <UnitOptions units={materials.units} today={materials.today} chosen={edited.unitId} />
        </Select>
      </Field>
      {failure && <WritingProblem failure={failure} texts={texts} retry={() => void save()} />}
      <FormButtons saving={saving} texts={texts} onCancel={onClose} />
    </form>
  );
}
