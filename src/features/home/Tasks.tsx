import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { PersonQuestionMarkRegular } from "@fluentui/react-icons/svg/person-question-mark";
import { lazy, Suspense } from "react";
import { ownTasks } from "#domain/home/ownTasks.ts";
import type { HrTask, Task } from "#domain/home/task.ts";
import { comesFirst, tasksInOrder } from "#domain/home/taskOrder.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { Home } from "#usecases/home.ts";
import { TaskRow } from "./TaskRow.tsx";

const HrTaskRow = lazy(async () => ({ default: (await import("./HrTaskRow.tsx")).HrTaskRow }));

interface TasksProps {
  readonly home: Home;
  /** Null: on their way. */
  readonly hrTasks: readonly HrTask[] | null;
}

/**
 * What is mine to do now, most urgent first. While HR's tasks are on their way, only what comes before any of them is
 * shown: the list grows at its end and nothing moves.
 */
export function Tasks({ home, hrTasks }: TasksProps) {
  const texts = useTexts("home").tasks;
  const { year, today, discussions, areas } = home;
  const own = ownTasks(year, discussions, areas);
  const first = own.filter(comesFirst);
  const rest = hrTasks ? tasksInOrder([...own, ...hrTasks]).slice(first.length) : [];
  const rows = (tasks: readonly Task[], offset: number) =>
    tasks.map((task, index) => {
      const prominent = index + offset === 0;
      const key = Object.values(task).join(" ");
      return isOwn(task) ? (
        <TaskRow key={key} task={task} today={today} prominent={prominent} />
      ) : (
        <HrTaskRow key={key} task={task} prominent={prominent} />
      );
    });
  const waiting = (
    <li>
      <Skeleton rows={2} />
    </li>
  );
  return (
    <Section title={texts.title}>
      {hrTasks?.length === 0 && own.length === 0 ? (
        <NoTasks home={home} />
      ) : (
        <RowList>
          {rows(first, 0)}
          {hrTasks ? <Suspense fallback={waiting}>{rows(rest, first.length)}</Suspense> : waiting}
        </RowList>
      )}
    </Section>
  );
}

function isOwn(task: Task): task is Exclude<Task, HrTask> {
  return task.kind === "fill" || task.kind === "correct" || task.kind === "note" || task.kind === "late";
}

/** Why there is nothing to do. */
function NoTasks({ home }: { readonly home: Home }) {
  const texts = useTexts("home");
  if (!home.me)
    return (
      <EmptyState
        icon={<PersonQuestionMarkRegular />}
        title={texts.unknown.title}
        help={texts.unknown.help}
      />
    );
  if (home.discussions.length === 0 && !home.isHr && home.areas.length === 0)
    return <EmptyState icon={<PeopleChatRegular />} title={texts.nothing.title} help={texts.nothing.help} />;
  const { title, help } = home.discussions.some(({ mayFill }) => mayFill) ? texts.done : texts.free;
  return <EmptyState icon={<CheckmarkCircleRegular />} title={title} help={help} />;
}
