import { Field, Input, Select } from "@fluentui/react-components";
import { type Ref, useState } from "react";
import { textIn } from "#domain/model/localText.ts";
import type { Competence } from "#domain/model/townModel.ts";
import { competenceOf, type YearModel } from "#domain/model/yearModel.ts";
import type { NamedCompetence } from "#domain/needs/rowKey.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useNeedRowStyles } from "./needRow.styles.ts";

interface CompetenceFieldProps {
  /** Element id of what takes focus from the error summary. */
  readonly id: string;
  readonly named: NamedCompetence;
  readonly model: YearModel;
  readonly error: string | undefined;
  readonly selectRef?: Ref<HTMLSelectElement>;
  readonly onChange: (part: NamedCompetence) => void;
  readonly onBlur: () => void;
}

const audiences = ["everyone", "supervisors"] as const satisfies readonly Competence["audience"][];
const ownWords = "own words";

/** A common competence from the town's list, or the group's own words. */
export function CompetenceField({
  id,
  named,
  model,
  error,
  selectRef,
  onChange,
  onBlur,
}: CompetenceFieldProps) {
  const texts = useTexts("discussions").needs;
  const language = useLanguage();
  const styles = useNeedRowStyles();
  const [own, setOwn] = useState(named.competenceId === null && named.competenceText !== "");
  // Words that a common competence took the place of; they come back with "own words".
  const [setAside, setSetAside] = useState("");
  const chosen = own ? ownWords : (named.competenceId ?? "");
  const offered = model.competences.some((known) => known.id === named.competenceId);
  const kept = offered ? undefined : competenceOf(model, named.competenceId);
  const choose = (value: string) => {
    setOwn(value === ownWords);
    if (named.competenceText) setSetAside(named.competenceText);
    onChange(
      value === ownWords
        ? { competenceId: null, competenceText: named.competenceText || setAside }
        : { competenceId: value || null, competenceText: "" },
    );
  };
  return (
    <>
      <Field
        size="large"
        className={styles.double}
        label={texts.competence}
        {...(error && !own ? { validationMessage: error } : {})}
      >
        <Select
          {...(own ? {} : { id })}
          {...(selectRef ? { ref: selectRef } : {})}
          size="large"
          value={chosen}
          onChange={(_, { value }) => choose(value)}
          onBlur={onBlur}
        >
          <option value="">{texts.choose}</option>
          {audiences.map((audience) => (
            <optgroup key={audience} label={texts[audience]}>
              {model.competences
                .filter((competence) => competence.audience === audience)
                .map((competence) => (
                  <option key={competence.id} value={competence.id}>
                    {textIn(competence.name, language).text}
                  </option>
                ))}
            </optgroup>
          ))}
          {/* Of another set of the town's: this year does not offer it, and the need keeps it. */}
          {kept && <option value={kept.id}>{textIn(kept.name, language).text}</option>}
          <option value={ownWords}>{texts.ownWords}</option>
        </Select>
      </Field>
      {own && (
        <Field
          size="large"
          className={styles.double}
          label={texts.ownWordsLabel}
          {...(error ? { validationMessage: error } : {})}
        >
          <Input
            id={id}
            size="large"
            autoComplete="off"
            value={named.competenceText}
            onChange={(_, { value }) => onChange({ competenceId: null, competenceText: value })}
            onBlur={onBlur}
          />
        </Field>
      )}
    </>
  );
}
