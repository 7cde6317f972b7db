import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { CompletionRow } from "#domain/talks/completion.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";

/** Whether somebody's discussion was held, and when. */
export function TalkMarkLabel({ row }: { readonly row: CompletionRow }) {
  const texts = useTexts("talkCompletion").states;
  const formats = useFormats();
  const { heldOn, exempt, daysLate } = row;
  if (heldOn)
    return (
      <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
        {texts.held(formats.day(heldOn))}
      </StatusLabel>
    );
  if (exempt)
    return (
      <StatusLabel tone="neutral" icon={<SubtractCircleRegular aria-hidden />}>
        {texts.exempt[exempt]}
      </StatusLabel>
    );
  return daysLate > 0 ? (
    <StatusLabel tone="danger" icon={<WarningRegular aria-hidden />}>
      {texts.late(daysLate)}
    </StatusLabel>
  ) : (
    <StatusLabel tone="neutral" icon={<CircleRegular aria-hidden />}>
      {texts.open}
    </StatusLabel>
  );
}
