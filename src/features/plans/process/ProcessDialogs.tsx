import type { GroupId } from "#domain/organisation/group.ts";
import type { GroupReview } from "#domain/plans/planReviews.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { ReasonDialog, type ReasonTexts } from "#ui/ReasonDialog.tsx";
import type { ProcessUnit, ProcessView } from "#usecases/plans/loadProcess.ts";
import type { ProcessActions, Stepped } from "#usecases/plans/useProcess.ts";
import { DecisionDialog } from "./DecisionDialog.tsx";
import { ReviewDialog } from "./ReviewDialog.tsx";
import { StepProblem } from "./StepProblem.tsx";
import type { Stepping } from "./useStepping.ts";

/** What HR is asked before a step. */
export type Asked =
  | { readonly kind: "send"; readonly missing: readonly ProcessUnit[] }
  | { readonly kind: "toCommittee"; readonly missing: readonly GroupReview[]; readonly body: string }
  | { readonly kind: "return"; readonly unit: ProcessUnit; readonly name: string }
  | { readonly kind: "review"; readonly stepId: string; readonly groupId: GroupId; readonly name: string }
  | { readonly kind: "decision"; readonly body: string }
  | { readonly kind: "amend" | "end" | "archive" };

interface ProcessDialogsProps {
  readonly view: ProcessView;
  readonly actions: ProcessActions;
  readonly stepping: Stepping;
  readonly asked: Asked | null;
  readonly open: boolean;
  readonly close: () => void;
}

/** The questions before a step: to confirm, to give a reason, or a form. */
export function ProcessDialogs(props: ProcessDialogsProps) {
  const { view, actions, stepping, asked, open, close } = props;
  const texts = useTexts("planProcess");
  const { confirm, reason } = useQuestions(props);
  const { busy, problem } = stepping;
  const run = async (take: () => Stepped, done: string) => {
    if (await stepping.run(take, done)) close();
  };
  // A new question begins with empty fields.
  const turn = asked ? JSON.stringify([asked.kind, "groupId" in asked && asked.groupId, open]) : "";
  return (
    <>
      <ConfirmDialog
        open={open && confirm !== null}
        title={confirm?.title ?? ""}
        confirm={confirm?.confirm ?? ""}
        busy={busy}
        onCancel={close}
        onConfirm={() => confirm && void run(confirm.take, confirm.done)}
      >
        {confirm?.text}
        <StepProblem problem={problem} />
      </ConfirmDialog>
      <ReasonDialog
        key={`reason ${reason?.title}`}
        open={open && reason !== null}
        title={reason?.title ?? ""}
        texts={reason?.texts ?? texts.amend}
        busy={busy}
        problem={<StepProblem problem={problem} />}
        onConfirm={(said) => reason && void run(() => reason.take(said), reason.done)}
        onCancel={close}
      />
      <ReviewDialog
        key={`review ${turn}`}
        open={open && asked?.kind === "review"}
        asked={asked?.kind === "review" ? asked : null}
        view={view}
        stepping={stepping}
        onCancel={close}
        onSave={(word) => void run(() => actions.review(word), texts.review.done)}
      />
      <DecisionDialog
        key={`decision ${turn}`}
        open={open && asked?.kind === "decision"}
        body={asked?.kind === "decision" ? asked.body : ""}
        today={view.today}
        stepping={stepping}
        onCancel={close}
        onSave={(decision) => void run(() => actions.confirm(decision), texts.decision.done)}
      />
    </>
  );
}

interface Confirmed {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly done: string;
  readonly take: () => Stepped;
}

interface Reasoned {
  readonly title: string;
  readonly texts: ReasonTexts;
  readonly done: string;
  readonly take: (reason: string) => Stepped;
}

/** Which of the two kinds of question it is, in words. */
function useQuestions({ view, actions, asked }: ProcessDialogsProps): {
  readonly confirm: Confirmed | null;
  readonly reason: Reasoned | null;
} {
  const texts = useTexts("planProcess");
  const formats = useFormats();
  const nameOf = (unit: ProcessUnit) => (unit.isCentral ? texts.units.central : unit.name);
  const none = { confirm: null, reason: null };
  switch (asked?.kind) {
    case "send": {
      const { title, confirm, done } = texts.send;
      if (asked.missing.length === 0) {
        const text = texts.send.text(view.units.length);
        return { ...none, confirm: { title, text, confirm, done, take: () => actions.sendToReview("") } };
      }
      const help = texts.without.text(formats.list(asked.missing.map(nameOf)));
      return {
        ...none,
        reason: {
          title: texts.without.title,
          texts: { ...texts.without, help, confirm },
          done,
          take: actions.sendToReview,
        },
      };
    }
    case "toCommittee": {
      const { title, confirm, done } = texts.toCommittee;
      if (asked.missing.length === 0) {
        const text = texts.toCommittee.text(asked.body);
        return { ...none, confirm: { title, text, confirm, done, take: () => actions.sendToCommittee("") } };
      }
      const groups = asked.missing.map(
        ({ groupId }) => view.groups.find(({ id }) => id === groupId)?.name ?? groupId,
      );
      return {
        ...none,
        reason: {
          title: texts.without.reviewTitle,
          texts: { ...texts.without, help: texts.without.reviewText(formats.list(groups)), confirm },
          done,
          take: actions.sendToCommittee,
        },
      };
    }
    case "return":
      return {
        ...none,
        reason: {
          title: texts.return.title(asked.name),
          texts: texts.return,
          done: texts.return.done(asked.name),
          take: (reason) => actions.returnPlan(asked.unit, reason),
        },
      };
    case "amend":
      return {
        ...none,
        reason: { title: texts.amend.title, texts: texts.amend, done: texts.amend.done, take: actions.amend },
      };
    case "end":
      return { ...none, confirm: { ...texts.end, take: () => actions.endFollowUp("") } };
    case "archive":
      return { ...none, confirm: { ...texts.archive, take: actions.archive } };
    default:
      return none;
  }
}
