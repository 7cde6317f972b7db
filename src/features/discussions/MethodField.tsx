import { Field, Select } from "@fluentui/react-components";
import type { Need } from "#domain/discussions/need.ts";
import { textIn } from "#domain/model/localText.ts";
import type { Share } from "#domain/model/townModel.ts";
import { methodOf, type YearModel } from "#domain/model/yearModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";

interface MethodFieldProps {
  readonly need: Need;
  readonly model: YearModel;
  readonly onChange: (part: Pick<Need, "methodId">) => void;
  readonly onBlur: () => void;
}

const shares: readonly Share[] = [70, 20, 10];

/** How the competence is learned, by the parts of 70-20-10. */
export function MethodField({ need, model, onChange, onBlur }: MethodFieldProps) {
  const texts = useTexts("discussions").needs;
  const language = useLanguage();
  const offered = model.methods.some((known) => known.id === need.methodId);
  const kept = offered ? undefined : methodOf(model, need.methodId);
  return (
    <Field size="large" label={texts.method}>
      <Select
        size="large"
        value={need.methodId ?? ""}
        onChange={(_, { value }) => onChange({ methodId: value || null })}
        onBlur={onBlur}
      >
        <option value="">{texts.open}</option>
        {shares.map((share) => (
          <optgroup key={share} label={texts.share[`s${share}`]}>
            {model.methods
              .filter((method) => method.share === share)
              .map((method) => (
                <option key={method.id} value={method.id}>
                  {textIn(method.name, language).text}
                </option>
              ))}
          </optgroup>
        ))}
        {/* Of another set of the town's: this year does not offer it, and the need keeps it. */}
        {kept && <option value={kept.id}>{textIn(kept.name, language).text}</option>}
      </Select>
    </Field>
  );
}
