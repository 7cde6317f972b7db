import { Field, Input, Select } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { Share } from "#domain/model/townModel.ts";
import { competenceOf, methodOf, type YearModel } from "#domain/model/yearModel.ts";
import { daysOf, ruleOn } from "#domain/training/trainingDays.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useTrainingStyles } from "./training.styles.ts";
import { factsOf } from "./trainingDraft.ts";
import { useShownDays } from "./useShownDays.ts";
import type { DraftWork } from "./useTrainingDraft.ts";

const shares: readonly Share[] = [70, 20, 10];

/** What is asked of a training whoever writes it down. */
export function TrainingFields({ work, model }: { readonly work: DraftWork; readonly model: YearModel }) {
  const texts = useTexts("training").form;
  const styles = useTrainingStyles();
  const language = useLanguage();
  const shown = useShownDays();
  const { id, draft, put, wrong, year } = work;
  const { hours, on } = factsOf(draft);
  const rule = ruleOn(model.trainingRules, on ?? `${year}-12-31`);
  const makes = rule && hours !== null && hours > 0 ? ` ${texts.makes(shown(daysOf(hours, rule)))}` : "";
  const error = (field: string) => {
    const problem = wrong(field);
    if (!problem) return {};
    const text = texts.problems[problem];
    return { validationMessage: typeof text === "string" ? text : text(year) };
  };
  const method = model.methods.some((known) => known.id === draft.methodId)
    ? undefined
    : methodOf(model, draft.methodId);
  const competence = model.competences.some((known) => known.id === draft.competenceId)
    ? undefined
    : competenceOf(model, draft.competenceId);
  return (
    <>
      <Field size="large" label={texts.name} required className={styles.wide} {...error("title")}>
        <Input
          size="large"
          id={`${id}-title`}
          autoComplete="off"
          value={draft.title}
          onChange={(_, { value }) => put({ title: value })}
        />
      </Field>
      <Field size="large" label={texts.provider} className={styles.wide}>
        <Input
          size="large"
          autoComplete="off"
          value={draft.provider}
          onChange={(_, { value }) => put({ provider: value })}
        />
      </Field>
      <Field size="large" label={texts.on} required {...error("on")}>
        <Input
          size="large"
          type="date"
          id={`${id}-on`}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={draft.on ?? ""}
          onChange={(_, { value }) => put({ on: value || null })}
        />
      </Field>
      <Field size="large" label={texts.until} hint={texts.untilHint} {...error("until")}>
        <Input
          size="large"
          type="date"
          id={`${id}-until`}
          min={draft.on ?? `${year}-01-01`}
          max={`${year}-12-31`}
          value={draft.until ?? ""}
          onChange={(_, { value }) => put({ until: value || null })}
        />
      </Field>
      <Field
        size="large"
        label={texts.hours}
        required
        hint={`${texts.hoursHint(shown(rule?.shortestHours ?? 0))}${makes}`}
        {...error("hours")}
      >
        <Input
          size="large"
          id={`${id}-hours`}
          inputMode="decimal"
          autoComplete="off"
          value={draft.hours}
          onChange={(_, { value }) => put({ hours: value })}
        />
      </Field>
      <Field size="large" label={texts.method}>
        <Select
          size="large"
          value={draft.methodId ?? ""}
          onChange={(_, { value }) => put({ methodId: value || null })}
        >
          <option value="">{texts.open}</option>
          {shares.map((share) => (
            <optgroup key={share} label={texts.shares[`s${share}`]}>
              {model.methods
                .filter((known) => known.share === share)
                .map((known) => (
                  <option key={known.id} value={known.id}>
                    {textIn(known.name, language).text}
                  </option>
                ))}
            </optgroup>
          ))}
          {method && <option value={method.id}>{textIn(method.name, language).text}</option>}
        </Select>
      </Field>
      <Field size="large" label={texts.competence} className={styles.wide}>
        <Select
          size="large"
          value={draft.competenceId ?? ""}
          onChange={(_, { value }) => put({ competenceId: value || null })}
        >
          <option value="">{texts.open}</option>
          {model.competences.map((known) => (
            <option key={known.id} value={known.id}>
              {textIn(known.name, language).text}
            </option>
          ))}
          {competence && <option value={competence.id}>{textIn(competence.name, language).text}</option>}
        </Select>
      </Field>
    </>
  );
}
