import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { DayField } from "./DayField.tsx";
import { FormSection } from "./FormSection.tsx";
import { focusSoon } from "./focusSoon.ts";
import { fieldId } from "./formParts.ts";
import { problemAt } from "./problemAt.ts";
import { type Removal, removed } from "./removal.ts";
import { writtenIn } from "./writtenIn.ts";

interface ActionsSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
  readonly onRemoved: (removal: Removal) => void;
}

const useStyles = makeStyles({
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalL,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  action: {
    paddingBottom: tokens.spacingVerticalXL,
    marginBottom: tokens.spacingVerticalXL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXL,
    "& > *": { minWidth: 0 },
  },
  what: { gridColumnStart: 1, gridColumnEnd: -1 },
  button: { minHeight: "44px" },
});

/** What the group agreed to do itself. */
export function ActionsSection({ view, problems, onRemoved }: ActionsSectionProps) {
  const texts = useTexts("discussions").actions;
  const styles = useStyles();
  const { worksheet, change, newAction } = view;
  return (
    <FormSection id="actions" title={texts.title}>
      <p className={styles.help}>
        {worksheet.actions.length > 0 ? texts.help : `${texts.help} ${texts.none}`}
      </p>
      <ol className={styles.list}>
        {worksheet.actions.map((action, index) => (
          <ActionFields
            key={action.id}
            view={view}
            action={action}
            number={index + 1}
            error={problemAt(problems, fieldId.action(action.id))}
            onRemoved={onRemoved}
          />
        ))}
      </ol>
      <Button
        size="large"
        id={fieldId.addAction}
        className={styles.button}
        icon={<AddRegular />}
        onClick={() => {
          const action = newAction();
          change((now) => ({ ...now, actions: [...now.actions, action] }));
          focusSoon(fieldId.action(action.id));
        }}
      >
        {texts.add}
      </Button>
    </FormSection>
  );
}

interface ActionFieldsProps {
  readonly view: DiscussionView;
  readonly action: AgreedAction;
  readonly number: number;
  readonly error: string | undefined;
  readonly onRemoved: (removal: Removal) => void;
}

function ActionFields({ view, action, number, error, onRemoved }: ActionFieldsProps) {
  const texts = useTexts("discussions").actions;
  const styles = useStyles();
  const { worksheet, change, blurred } = view;
  const set = (part: Partial<AgreedAction>) =>
    change((now) => ({
      ...now,
      actions: now.actions.map((other) => (other.id === action.id ? { ...other, ...part } : other)),
    }));
  return (
    <li className={styles.action}>
      <div className={styles.head}>
        <h3 className={styles.title}>{texts.number(number)}</h3>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={texts.removeOf(action.what.trim() || texts.number(number))}
          onClick={() => {
            const { remove, removal } = removed(worksheet, "actions", action.id, texts.removed);
            change(remove);
            blurred();
            focusSoon(fieldId.addAction);
            onRemoved(removal);
          }}
        >
          {texts.remove}
        </Button>
      </div>
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
