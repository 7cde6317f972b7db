import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { ActionFields } from "./ActionFields.tsx";
import { useActionStyles } from "./actions.styles.ts";
import { FormSection } from "./FormSection.tsx";
import { focusSoon } from "./focusSoon.ts";
import { fieldId } from "./formParts.ts";
import { problemAt } from "./problemAt.ts";
import { putItem } from "./putItem.ts";
import { type Removal, removed } from "./removal.ts";

interface ActionsSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
  readonly onRemoved: (removal: Removal) => void;
}

/** What the group agreed to do itself. */
export function ActionsSection({ view, problems, onRemoved }: ActionsSectionProps) {
  const texts = useTexts("discussions").actions;
  const styles = useActionStyles();
  const { worksheet, change, newAction } = view;
  // A new action is a part of the worksheet only once something has been written into it.
  const [fresh, setFresh] = useState<AgreedAction | null>(null);
  const actions = fresh ? [...worksheet.actions, fresh] : worksheet.actions;
  return (
    <FormSection id="actions" title={texts.title}>
      <p className={styles.help}>{actions.length > 0 ? texts.help : `${texts.help} ${texts.none}`}</p>
      <ol className={styles.list}>
        {actions.map((action, index) => (
          <ActionFields
            key={action.id}
            view={view}
            action={action}
            number={index + 1}
            error={problemAt(problems, fieldId.action(action.id))}
            onChange={(part) => {
              setFresh(null);
              change((now) => ({ ...now, actions: putItem(now.actions, action, part) }));
            }}
            onRemove={() => {
              focusSoon(fieldId.addAction);
              if (action === fresh) return setFresh(null);
              const { remove, removal } = removed(worksheet, "actions", action.id, texts.removed);
              change(remove);
              view.blurred();
              onRemoved(removal);
            }}
          />
        ))}
      </ol>
      <Button
        size="large"
        id={fieldId.addAction}
        className={styles.button}
        icon={<AddRegular />}
        onClick={() => {
          const action = fresh ?? newAction();
          setFresh(action);
          focusSoon(fieldId.action(action.id));
        }}
      >
        {texts.add}
      </Button>
    </FormSection>
  );
}
