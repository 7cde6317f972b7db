import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import type { HrTask, TalkTask, Task } from "#domain/home/task.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow } from "#ui/RowList.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { DueState } from "./DueState.tsx";

interface TaskRowProps {
  readonly task: Exclude<Task, HrTask | TalkTask>;
  readonly today: string;
  /** What to do next. */
  readonly prominent: boolean;
}

/** Something to do with a discussion or a plan: whose, what, and until when. */
export function TaskRow({ task, today, prominent }: TaskRowProps) {
  const texts = useTexts("home").tasks;
  if (task.kind === "late")
    return (
      <LinkRow
        href={`/board/${task.year}`}
        title={task.title ?? texts.lateGroups}
        detail={texts.late}
        state={
          <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
            {texts.lateCount(task.count)}
          </StatusLabel>
        }
        prominent={prominent}
      />
    );
  if (task.kind === "training")
    return (
      <LinkRow
        href={`/training/${task.year}/staff`}
        title={texts.training}
        detail={texts.trainingCount(task.count)}
        prominent={prominent}
      />
    );
  if (task.kind === "plan")
    return (
      <LinkRow
        href={`/plan/${task.year}/${task.groupId}`}
        title={task.title}
        detail={task.ofArea ? texts.areaPlan(task.year) : texts.plan(task.year)}
        state={<DueState {...task} opensOn={null} state="draft" today={today} />}
        prominent={prominent}
      />
    );
  return (
    <LinkRow
      href={`/discussion/${task.year}/${task.groupId}`}
      title={task.title}
      detail={texts[task.kind]}
      state={
        // A discussion that is late is the chair's worry.
        task.kind === "note" && task.timing === "late" ? null : (
          <DueState {...task} state={task.kind === "correct" ? "returned" : "draft"} today={today} />
        )
      }
      prominent={prominent}
    />
  );
}
