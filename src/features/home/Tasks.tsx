import { type ComponentType, lazy, Suspense } from "react";
import { ownTasks } from "#domain/home/ownTasks.ts";
import type { HrTask, TalkTask, Task } from "#domain/home/task.ts";
import { comesFirst, tasksInOrder } from "#domain/home/taskOrder.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import type { Home } from "#usecases/home.ts";
import { TaskRow } from "./TaskRow.tsx";

/** What does not come is left out: the rest of home, which does not come either, says so. */
const orNothing = <P,>(load: () => Promise<ComponentType<P>>) =>
  lazy<ComponentType<P>>(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  );
const NoTasks = orNothing(async () => (await import("./NoTasks.tsx")).NoTasks);
const TalkTaskRow = orNothing(async () => (await import("./TalkTaskRow.tsx")).TalkTaskRow);
const HrTaskRow = orNothing(async () => (await import("./HrTaskRow.tsx")).HrTaskRow);

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
  const { year, today, discussions, areas, tasks } = home;
  const own = ownTasks(year, discussions, areas, tasks);
  const first = own.filter(comesFirst);
  const rest = hrTasks ? tasksInOrder([...own, ...hrTasks]).slice(first.length) : [];
  const rows = (tasks: readonly Task[], offset: number) =>
    tasks.map((task, index) => {
      const prominent = index + offset === 0;
      const key = Object.values(task).join(" ");
      return task.kind === "talk" ? (
        <TalkTaskRow key={key} task={task} today={today} prominent={prominent} />
      ) : isOwn(task) ? (
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
        <Suspense fallback={<Skeleton rows={1} />}>
          <NoTasks home={home} />
        </Suspense>
      ) : (
        <RowList>
          {rows(first, 0)}
          {hrTasks ? <Suspense fallback={waiting}>{rows(rest, first.length)}</Suspense> : waiting}
        </RowList>
      )}
    </Section>
  );
}

function isOwn(task: Task): task is Exclude<Task, HrTask | TalkTask> {
  return ["fill", "correct", "note", "plan", "training", "late"].includes(task.kind);
}
