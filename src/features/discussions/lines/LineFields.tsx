import { Field, Select } from "@fluentui/react-components";
import type { Line } from "#domain/lines/line.ts";
import { lineTitle } from "#domain/lines/lineTitle.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useActionStyles } from "../actions.styles.ts";
import { fieldId } from "../formParts.ts";
import { ItemHead } from "../ItemHead.tsx";
import { useNeedRowStyles } from "../needRow.styles.ts";
import { problemAt } from "../problemAt.ts";
import { roomLeft } from "../roomLeft.ts";
import { writtenIn } from "../writtenIn.ts";

interface LineFieldsProps {
  readonly view: DiscussionView;
  readonly line: Line;
  readonly number: number;
  readonly problems: readonly SummaryProblem[];
  readonly onChange: (part: Partial<Line>) => void;
  readonly onRemove: () => void;
}

/** One line: what is laid down, what it is about, and which aim of the strategy it serves. */
export function LineFields({ view, line, number, problems, onChange: set, onRemove }: LineFieldsProps) {
  const texts = useTexts("cascade").lines;
  const language = useLanguage();
  const styles = useActionStyles();
  const rows = useNeedRowStyles();
  const { model, worksheet, blurred } = view;
  const room = roomLeft(worksheet);
  const kindProblem = problemAt(problems, fieldId.lineKind(line.id));
  return (
    <li className={styles.action}>
      <ItemHead
        title={texts.number(number)}
        remove={texts.remove}
        removeLabel={texts.removeOf(lineTitle(line.text) || texts.number(number))}
        onRemove={onRemove}
      />
      <div className={rows.fields}>
        <div className={rows.whole}>
          <LongTextField
            short
            id={fieldId.line(line.id)}
            label={texts.text}
            {...writtenIn(model)}
            value={line.text}
            error={problemAt(problems, fieldId.line(line.id))}
            {...(room.scarce ? { limit: line.text.length + room.characters } : {})}
            onChange={(text) => set({ text })}
            onBlur={blurred}
          />
        </div>
        {model.lineKinds.length > 0 && (
          <Field size="large" label={texts.kind} {...(kindProblem ? { validationMessage: kindProblem } : {})}>
            <Select
              id={fieldId.lineKind(line.id)}
              size="large"
              value={line.kindId ?? ""}
              onChange={(_, { value }) => set({ kindId: value || null })}
              onBlur={blurred}
            >
              <option value="">{texts.choose}</option>
              {model.lineKinds.map(({ id, name }) => (
                <option key={id} value={id}>
                  {textIn(name, language).text}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {model.strategyTags.length > 0 && (
          <Field size="large" label={texts.tag}>
            <Select
              size="large"
              value={line.tagId ?? ""}
              onChange={(_, { value }) => set({ tagId: value || null })}
              onBlur={blurred}
            >
              <option value="">{texts.noTag}</option>
              {model.strategyTags.map(({ id, name }) => (
                <option key={id} value={id}>
                  {textIn(name, language).text}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </li>
  );
}
