import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Need } from "#domain/discussions/need.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { CompetenceField } from "./CompetenceField.tsx";
import { LineField } from "./cascade/LineField.tsx";
import { fieldId } from "./formParts.ts";
import { MethodField } from "./MethodField.tsx";
import { useNeedRowStyles } from "./needRow.styles.ts";
import { writtenIn } from "./writtenIn.ts";

interface NeedEditorProps {
  readonly need: Need;
  readonly view: DiscussionView;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<Need>) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

/** Edits one need in its place. What is chosen is kept at once, like the rest of the form. */
export function NeedEditor({ need, view, error, onChange: set, onDone, onRemove }: NeedEditorProps) {
  const texts = useTexts("discussions").needs;
  const language = useLanguage();
  const styles = useNeedRowStyles();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { model, kind, blurred } = view;
  return (
    <li className={styles.editor}>
      <fieldset aria-label={texts.editorTitle} className={styles.plainFieldset}>
        <div className={styles.fields}>
          <CompetenceField
            id={fieldId.need(need.id)}
            named={need}
            model={model}
            error={error}
            selectRef={first}
            onChange={set}
            onBlur={blurred}
          />
          <div className={styles.whole}>
            <LongTextField
              short
              label={texts.description}
              {...writtenIn(model)}
              value={need.description}
              onChange={(description) => set({ description })}
              onBlur={blurred}
            />
          </div>
          {kind.perspectives.length > 1 && (
            <Field size="large" label={texts.perspective}>
              <Select
                size="large"
                value={need.perspectiveId}
                onChange={(_, { value }) => set({ perspectiveId: value })}
                onBlur={blurred}
              >
                {kind.perspectives.map((perspective) => (
                  <option key={perspective.id} value={perspective.id}>
                    {textIn(perspective.name, language).text}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <LineField need={need} cascade={view} onChange={set} onBlur={blurred} />
          <MethodField need={need} model={model} onChange={set} onBlur={blurred} />
          <Field size="large" label={texts.targetGroup} hint={texts.targetGroupHint}>
            <Input
              size="large"
              autoComplete="off"
              value={need.targetGroup}
              onChange={(_, { value }) => set({ targetGroup: value })}
              onBlur={blurred}
            />
          </Field>
          <Field size="large" label={texts.urgency}>
            <Select
              size="large"
              value={need.urgencyId ?? ""}
              onChange={(_, { value }) => set({ urgencyId: value || null })}
              onBlur={blurred}
            >
              <option value="">{texts.open}</option>
              {model.urgencies.map((urgency) => (
                <option key={urgency.id} value={urgency.id}>
                  {textIn(urgency.name, language).text}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </fieldset>
      <div className={styles.done}>
        <Button size="large" appearance="primary" className={styles.button} onClick={onDone}>
          {texts.done}
        </Button>
        <Button size="large" appearance="subtle" className={styles.button} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </li>
  );
}
