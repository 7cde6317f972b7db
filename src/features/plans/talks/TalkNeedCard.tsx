import { Button, Field, Input, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useEffect, useId, useState } from "react";
import type { Hint } from "#domain/hints/hintsIn.ts";
import { emptyPlanRow } from "#domain/plans/planRow.ts";
import type { TalkNeed } from "#domain/plans/talkNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { TalkNeedsView } from "#usecases/talks/useTalkNeeds.ts";
import { type ChoiceColumn, Choices, choicePatch, chosenOf, ownWords } from "../rows/Choices.tsx";
import { useTalksStyles } from "./talks.styles.ts";

interface TalkNeedCardProps {
  readonly need: TalkNeed;
  readonly number: number;
  readonly model: TalkNeedsView["model"];
  /** Just added: takes the focus. */
  readonly isNew: boolean;
  readonly hintsOf: (text: string) => readonly Hint[];
  readonly onChange: (part: Partial<TalkNeed>) => void;
  readonly onBlur: () => void;
  readonly onRemove: () => void;
}

/** One need, in general words. */
export function TalkNeedCard(props: TalkNeedCardProps) {
  const { need, number, model, isNew, hintsOf, onChange, onBlur, onRemove } = props;
  const texts = useTexts("talkNeeds");
  const { choice, columns } = useTexts("plans");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useTalksStyles();
  const titleId = useId();
  const fieldId = `need-${need.id}`;
  const [own, setOwn] = useState(need.competenceId === null && need.competenceText !== "");
  useEffect(() => {
    if (isNew) document.getElementById(fieldId)?.focus();
  }, [isNew, fieldId]);
  const { competenceId, competenceText, methodId } = need;
  const row = { ...emptyPlanRow(need.id), competenceId, competenceText, methodId };
  const words = { model, lines: [], language, yes: choice.yes, no: choice.no };
  const choose = (column: ChoiceColumn, value: string) => {
    if (column === "competence") setOwn(value === ownWords);
    const chosen = { ...row, ...choicePatch(row, column, value) };
    onChange({
      competenceId: chosen.competenceId,
      competenceText: chosen.competenceText,
      methodId: chosen.methodId,
    });
  };
  const found = [need.need, need.targetGroup, competenceText].flatMap(hintsOf).map((hint) => hint.words);
  return (
    <li className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {texts.one(number)}
        </h3>
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<DeleteRegular />}
          aria-label={texts.removeOf(number)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
      <LongTextField
        id={fieldId}
        short
        label={texts.need}
        hint={texts.needHint}
        limit={1_000}
        value={need.need}
        onChange={(value) => onChange({ need: value })}
        onBlur={onBlur}
      />
      <div className={styles.fields}>
        <Field size="large" label={columns.competence}>
          <Select
            size="large"
            value={own ? ownWords : chosenOf(row, "competence")}
            onChange={(_, { value }) => choose("competence", value)}
            onBlur={onBlur}
          >
            <Choices row={row} column="competence" words={words} />
          </Select>
        </Field>
        {own && (
          <Field size="large" label={choice.ownWordsLabel}>
            <Input
              size="large"
              value={competenceText}
              onChange={(_, { value }) => onChange({ competenceId: null, competenceText: value })}
              onBlur={onBlur}
            />
          </Field>
        )}
        <Field size="large" label={columns.method}>
          <Select
            size="large"
            value={chosenOf(row, "method")}
            onChange={(_, { value }) => choose("method", value)}
            onBlur={onBlur}
          >
            <Choices row={row} column="method" words={words} />
          </Select>
        </Field>
        <Field size="large" label={texts.targetGroup} hint={texts.targetGroupHint}>
          <Input
            size="large"
            value={need.targetGroup}
            onChange={(_, { value }) => onChange({ targetGroup: value })}
            onBlur={onBlur}
          />
        </Field>
      </div>
      {found.length > 0 && (
        <p className={styles.hint}>
          {texts.hints(formats.list([...new Set(found)].map((word) => `”${word}”`)))}
        </p>
      )}
    </li>
  );
}
