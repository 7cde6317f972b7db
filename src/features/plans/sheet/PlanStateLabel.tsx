import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";

/** Where the plan stands, or when it is due. */
export function PlanStateLabel({ plan }: { readonly plan: PlanView }) {
  const texts = useTexts("plans").state;
  const formats = useFormats();
  const { sheet, dueOn, today, compiled, returned } = plan;
  if (returned) {
    return (
      <StatusLabel tone="warning" icon={<ArrowReplyRegular aria-hidden />}>
        {texts.returned}
      </StatusLabel>
    );
  }
  if (sheet.handedIn) {
    return (
      <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
        {compiled ? texts.compiled : texts.handedIn(formats.day(sheet.handedIn.on))}
      </StatusLabel>
    );
  }
  const late = today > dueOn;
  return (
    <StatusLabel
      tone={late ? "danger" : "neutral"}
      icon={late ? <AlertUrgentRegular aria-hidden /> : <CalendarRegular aria-hidden />}
    >
      {late ? texts.late(formats.day(dueOn)) : `${texts.draft} · ${texts.due(formats.day(dueOn))}`}
    </StatusLabel>
  );
}
