import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { MailInboxRegular } from "@fluentui/react-icons/svg/mail-inbox";
import type { HrTask } from "#domain/home/task.ts";
import type { Texts } from "#i18n/namespaces.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow } from "#ui/RowList.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";

interface HrTaskRowProps {
  readonly task: HrTask;
  readonly prominent: boolean;
}

/** Something that waits for HR: of which area, what, and how much of it. */
export function HrTaskRow({ task, prominent }: HrTaskRowProps) {
  const texts = useTexts("homeMore").hr;
  return (
    <LinkRow
      href={placeOf(task)}
      {...wordsOf(task, texts)}
      state={stateOf(task, texts)}
      prominent={prominent}
    />
  );
}

function placeOf(task: HrTask): string {
  switch (task.kind) {
    case "message":
      return task.about === "plan"
        ? `/confirmed/${task.year}/${task.unitId}/publish`
        : `/publish/${task.year}/${task.unitId}`;
    case "lines":
      return `/lines/${task.year}/${task.unitId}/publish`;
    case "decide":
      return task.only ? `/handedin/${task.year}/${task.only.groupId}` : `/board/${task.year}`;
    case "plans":
      return `/plans/${task.year}/process`;
    case "outdated":
    case "compile":
      return `/summary/${task.year}/${task.unitId}`;
  }
}

type HrTexts = Texts<"homeMore">["hr"];

function wordsOf(task: HrTask, texts: HrTexts): { readonly title: string; readonly detail: string } {
  switch (task.kind) {
    case "message":
      return {
        title: task.title,
        detail: task.unknown ? texts.settle : task.about === "plan" ? texts.sendPlan : texts.send,
      };
    case "lines":
      return { title: task.title, detail: task.outdated ? texts.linesAgain : texts.lines };
    case "decide":
      return { title: task.only?.title ?? texts.handedIn(task.year), detail: texts.decide };
    case "plans":
      return { title: texts.plansIn, detail: texts.compilePlans };
    case "outdated":
      return { title: task.title, detail: texts.outdated };
    case "compile":
      return { title: task.title, detail: texts.compile };
  }
}

function stateOf(task: HrTask, texts: HrTexts) {
  switch (task.kind) {
    case "message":
      return (
        <StatusLabel tone="warning" icon={<AlertUrgentRegular aria-hidden />}>
          {task.unknown ? texts.unknown : texts.unsent}
        </StatusLabel>
      );
    case "outdated":
      return (
        <StatusLabel tone="warning" icon={<AlertUrgentRegular aria-hidden />}>
          {texts.changed(task.count)}
        </StatusLabel>
      );
    case "plans":
    case "decide":
      return (
        <StatusLabel tone="neutral" icon={<MailInboxRegular aria-hidden />}>
          {texts.waiting(task.count)}
        </StatusLabel>
      );
    case "lines":
      return task.outdated ? (
        <StatusLabel tone="warning" icon={<AlertUrgentRegular aria-hidden />}>
          {texts.linesChanged}
        </StatusLabel>
      ) : null;
    case "compile":
      return task.missing === 0 ? (
        <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
          {texts.allIn}
        </StatusLabel>
      ) : (
        <StatusLabel tone="warning" icon={<AlertUrgentRegular aria-hidden />}>
          {texts.missing(task.missing)}
        </StatusLabel>
      );
  }
}
