import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { daysBetween } from "#domain/yearclock/timing.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";

/** Where a group stands; a late one with how late. */
export function GroupState({ group, today }: { readonly group: GroupRow; readonly today: string }) {
  const texts = useTexts("summaries").board.states;
  const formats = useFormats();
  switch (group.state) {
    case "handedIn":
      return (
        <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
          {group.handedInOn ? texts.handedIn(formats.day(group.handedInOn)) : texts.handedInUndated}
        </StatusLabel>
      );
    case "late":
      return (
        <StatusLabel tone="danger" icon={<ErrorCircleRegular aria-hidden />}>
          {texts.late(daysBetween(group.dueOn, today))}
        </StatusLabel>
      );
    case "noDocument":
      return (
        <StatusLabel tone="warning" icon={<DocumentErrorRegular aria-hidden />}>
          {texts.noDocument}
        </StatusLabel>
      );
    case "notFound":
      return (
        <StatusLabel tone="warning" icon={<QuestionCircleRegular aria-hidden />}>
          {texts.notFound}
        </StatusLabel>
      );
    case "waiting":
      return (
        <StatusLabel tone="neutral" icon={<CircleRegular aria-hidden />}>
          {texts.waiting}
        </StatusLabel>
      );
  }
}
