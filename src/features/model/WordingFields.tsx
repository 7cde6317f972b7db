import { Field, Input } from "@fluentui/react-components";
import type { Wording } from "#domain/model/commonSets.ts";
import { languages } from "#domain/model/localText.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { useModelStyles } from "./model.styles.ts";

interface WordingFieldsProps {
  /** The first field's element id. */
  readonly id: string;
  readonly wording: Wording;
  readonly onChange: (wording: Wording) => void;
  readonly onBlur?: () => void;
  /** What is wrong with the name, or with the description. */
  readonly errors?: { readonly name?: string | undefined; readonly description?: string | undefined };
}

/** A name and, where there is one, a description in each language, side by side. */
export function WordingFields({ id, wording, onChange, onBlur, errors = {} }: WordingFieldsProps) {
  const texts = useTexts("model").fields;
  const styles = useModelStyles();
  const { name, description } = wording;
  return (
    <div className={styles.languages}>
      {languages.map((language, place) => (
        <fieldset key={language} className={styles.language}>
          <legend className={styles.languageName}>{texts.in[language]}</legend>
          <Field
            size="large"
            label={texts.name}
            {...(errors.name && place === 0 ? { validationMessage: errors.name } : {})}
          >
            <Input
              {...(place === 0 ? { id } : {})}
              size="large"
              lang={language}
              value={name[language] ?? ""}
              onChange={(_, { value }) => onChange({ ...wording, name: { ...name, [language]: value } })}
              {...(onBlur ? { onBlur } : {})}
            />
          </Field>
          {description && (
            <LongTextField
              {...(place === 0 ? { id: `${id}-description` } : {})}
              short
              lang={language}
              label={texts.description}
              value={description[language] ?? ""}
              error={place === 0 ? errors.description : undefined}
              onChange={(value) =>
                onChange({ ...wording, description: { ...description, [language]: value } })
              }
              {...(onBlur ? { onBlur } : {})}
            />
          )}
        </fieldset>
      ))}
    </div>
  );
}
