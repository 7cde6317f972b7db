import { useTexts } from "#i18n/useTexts.ts";
import type { SummaryProblem } from "#ui/ErrorSummary.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { fieldId } from "../formParts.ts";
import { ItemsSection } from "../ItemsSection.tsx";
import type { Removal } from "../removal.ts";
import { LineFields } from "./LineFields.tsx";

interface LinesSectionProps {
  readonly view: DiscussionView;
  readonly problems: readonly SummaryProblem[];
  readonly onRemoved: (removal: Removal) => void;
}

/** What the group lays down for the discussions below it. */
export function LinesSection({ view, problems, onRemoved }: LinesSectionProps) {
  const texts = useTexts("cascade").lines;
  return (
    <ItemsSection
      view={view}
      list="lines"
      items={view.worksheet.lines}
      onItems={(edit) => view.change((now) => ({ ...now, lines: edit(now.lines) }))}
      texts={texts}
      help={(count) => (count > 0 ? texts.help : `${texts.help} ${texts.none}`)}
      addId={fieldId.addLine}
      firstFieldId={fieldId.line}
      create={view.newLine}
      onRemoved={onRemoved}
    >
      {({ item, ...at }) => <LineFields key={item.id} view={view} line={item} problems={problems} {...at} />}
    </ItemsSection>
  );
}
