import { Field, Select } from "@fluentui/react-components";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import type { Share } from "#domain/model/townModel.ts";
import { competenceOf, methodOf, type YearModel } from "#domain/model/yearModel.ts";
import type { WishedGoal } from "#domain/talks/goal.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { DayField } from "#ui/DayField.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { useGoalsStyles } from "./goals.styles.ts";

/** More than this is no goal that two people agree on in a sentence or two. */
const whatLimit = 1_000;
const shares: readonly Share[] = [70, 20, 10];
const audiences = ["everyone", "supervisors"] as const;

/** The element id of a goal's first field. */
export function goalFieldId(id: string): string {
  return `goal-${id}`;
}

interface GoalFieldsProps {
  readonly goal: WishedGoal;
  readonly model: YearModel;
  readonly onChange: (part: Partial<WishedGoal>) => void;
  readonly onBlur: () => void;
}

/** What two people agree on, or one wishes for: what, how it is learnt, by when, how it is seen. */
export function GoalFields({ goal, model, onChange, onBlur }: GoalFieldsProps) {
  const texts = useTexts("goals").fields;
  const styles = useGoalsStyles();
  return (
    <div className={styles.fields}>
      <div className={styles.whole}>
        <LongTextField
          short
          id={goalFieldId(goal.id)}
          label={texts.what}
          hint={texts.whatHint}
          limit={whatLimit}
          value={goal.what}
          onChange={(what) => onChange({ what })}
          onBlur={onBlur}
        />
      </div>
      <Choice
        label={texts.method}
        chosen={goal.methodId}
        kept={methodOf(model, goal.methodId)}
        groups={shares.map((share) => ({
          label: texts.share[`s${share}`],
          options: model.methods.filter((method) => method.share === share),
        }))}
        onChange={(methodId) => onChange({ methodId })}
        onBlur={onBlur}
      />
      <Choice
        label={texts.competence}
        chosen={goal.competenceId}
        kept={competenceOf(model, goal.competenceId)}
        groups={audiences.map((audience) => ({
          label: texts[audience],
          options: model.competences.filter((competence) => competence.audience === audience),
        }))}
        onChange={(competenceId) => onChange({ competenceId })}
        onBlur={onBlur}
      />
      <DayField label={texts.by} day={goal.by} onChange={(by) => onChange({ by })} onBlur={onBlur} />
      <div className={styles.whole}>
        <LongTextField
          short
          label={texts.sign}
          limit={whatLimit}
          value={goal.sign}
          onChange={(sign) => onChange({ sign })}
          onBlur={onBlur}
        />
      </div>
    </div>
  );
}

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string | null;
  /** What is chosen, also where this year does not offer it any more. */
  readonly kept: Named | undefined;
  readonly groups: readonly { readonly label: string; readonly options: readonly Named[] }[];
  readonly onChange: (id: string | null) => void;
  readonly onBlur: () => void;
}

function Choice({ label, chosen, kept, groups, onChange, onBlur }: ChoiceProps) {
  const texts = useTexts("goals").fields;
  const language = useLanguage();
  const isOffered = groups.some(({ options }) => options.some(({ id }) => id === chosen));
  const option = ({ id, name }: Named) => {
    const shown = textIn(name, language);
    return (
      <option key={id} value={id} lang={shown.lang}>
        {shown.text}
      </option>
    );
  };
  return (
    <Field size="large" label={label}>
      <Select
        size="large"
        value={chosen ?? ""}
        onChange={(_, { value }) => onChange(value || null)}
        onBlur={onBlur}
      >
        <option value="">{texts.open}</option>
        {groups
          .filter(({ options }) => options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(option)}
            </optgroup>
          ))}
        {kept && !isOffered && option(kept)}
      </Select>
    </Field>
  );
}
