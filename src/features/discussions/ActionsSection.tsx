import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { ActionFields } from "./ActionFields.tsx";
import { fieldId } from "./formParts.ts";
import { ItemsSection } from "./ItemsSection.tsx";
import { problemAt } from "./problemAt.ts";
import type { Removal } from "./removal.ts";

interface ActionsSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
  readonly onRemoved: (removal: Removal) => void;
}

/** What the group agreed to do itself. */
export function ActionsSection({ view, problems, onRemoved }: ActionsSectionProps) {
  const texts = useTexts("discussions").actions;
  return (
    <ItemsSection
      view={view}
      list="actions"
      items={view.worksheet.actions}
      onItems={(edit) => view.change((now) => ({ ...now, actions: edit(now.actions) }))}
      texts={texts}
      help={(count) => (count > 0 ? texts.help : `${texts.help} ${texts.none}`)}
      addId={fieldId.addAction}
      firstFieldId={fieldId.action}
      create={view.newAction}
      onRemoved={onRemoved}
    >
      {({ item, ...at }) => (
        <ActionFields
          key={item.id}
          view={view}
          action={item}
          error={problemAt(problems, fieldId.action(item.id))}
          {...at}
        />
      )}
    </ItemsSection>
  );
}
