import { Field, Input } from "@fluentui/react-components";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { DayField } from "#ui/DayField.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { useActionStyles } from "./actions.styles.ts";
import { fieldId } from "./formParts.ts";
import { ItemHead } from "./ItemHead.tsx";
import { writtenIn } from "./writtenIn.ts";

interface ActionFieldsProps {
  readonly view: DiscussionView;
  readonly action: AgreedAction;
  readonly number: number;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<AgreedAction>) => void;
  readonly onRemove: () => void;
}

/** One action: what, who, by when. */
export function ActionFields({ view, action, number, error, onChange: set, onRemove }: ActionFieldsProps) {
  const texts = useTexts("discussions").actions;
  const styles = useActionStyles();
  const { blurred } = view;
  return (
    <li className={styles.action}>
      <ItemHead
        title={texts.number(number)}
        remove={texts.remove}
        removeLabel={texts.removeOf(action.what.trim() || texts.number(number))}
        onRemove={onRemove}
      />
      <div className={styles.fields}>
        <div className={styles.what}>
          <LongTextField
            short
            id={fieldId.action(action.id)}
            label={texts.what}
            {...writtenIn(view.model)}
            value={action.what}
            error={error}
            onChange={(what) => set({ what })}
            onBlur={blurred}
          />
        </div>
        <Field size="large" label={texts.who} hint={texts.whoHint}>
          <Input
            size="large"
            autoComplete="off"
            value={action.who}
            onChange={(_, { value }) => set({ who: value })}
            onBlur={blurred}
          />
        </Field>
        <DayField
          label={texts.byWhen}
          day={action.byWhen}
          onChange={(byWhen) => set({ byWhen })}
          onBlur={blurred}
        />
      </div>
    </li>
  );
}
