import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { MailInboxRegular } from "@fluentui/react-icons/svg/mail-inbox";
import type { TalkTask } from "#domain/home/task.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow } from "#ui/RowList.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { DueState } from "./DueState.tsx";

interface TalkTaskRowProps {
  readonly task: TalkTask;
  readonly today: string;
  readonly prominent: boolean;
}

/** Something to do with development discussions: one's own, or those of one's staff. */
export function TalkTaskRow({ task, today, prominent }: TalkTaskRowProps) {
  const texts = useTexts("homeMore").talks;
  const { what, year, pairId, count, of } = task;
  return (
    <LinkRow
      href={pairId ? `/talk/${year}/${pairId}` : `/talks/${year}`}
      title={pairId ? texts.own(year) : texts.staff(year)}
      detail={what === "hold" ? texts.hold(count, of) : texts[what]}
      state={
        what === "acknowledge" ? null : what === "acknowledgeStaff" ? (
          <StatusLabel tone="neutral" icon={<MailInboxRegular aria-hidden />}>
            {texts.waiting(count)}
          </StatusLabel>
        ) : what === "proposed" ? (
          <StatusLabel tone="brand" icon={<CalendarRegular aria-hidden />}>
            {texts.time}
          </StatusLabel>
        ) : (
          <DueState {...task} opensOn={null} state="draft" today={today} />
        )
      }
      prominent={prominent}
    />
  );
}
