import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { TargetArrowRegular } from "@fluentui/react-icons/svg/target-arrow";
import { useState } from "react";
import type { AgreedGoal } from "#domain/talks/goal.ts";
import { blankGoal, withGoal, withoutGoal } from "#domain/talks/goalChanges.ts";
import { inOrder } from "#domain/talks/goalTiming.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FoldRow } from "#ui/FoldRow.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import { Section } from "#ui/Section.tsx";
import type { GoalsView } from "#usecases/talks/goals/useGoals.ts";
import type { CheckInsShown } from "./CheckIns.tsx";
import { GoalActions } from "./GoalActions.tsx";
import { GoalCard } from "./GoalCard.tsx";
import { GoalEditor } from "./GoalEditor.tsx";
import { goalFieldId } from "./GoalFields.tsx";
import { useGoalsStyles } from "./goals.styles.ts";
import { useGoalUndo } from "./useGoalUndo.tsx";

const addId = "goal-add";

/** The goals themselves: what is open by its day, and what has ended. */
export function GoalsContent({ view }: { readonly view: GoalsView }) {
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const { agreed, own, writing, model, today, role, me, names, year } = view;
  const change = writing?.changeGoals ?? null;
  const blurred = writing?.blurred ?? nothing;
  const undo = useGoalUndo(change, blurred);
  const [edited, setEdited] = useState<AgreedGoal | null>(null);
  const goals = inOrder(agreed?.goals ?? []);
  const open = goals.filter(({ state }) => state === "open");
  const ended = goals.filter(({ state }) => state !== "open");
  const isNew = edited !== null && !goals.some(({ id }) => id === edited.id);
  const checkIns: CheckInsShown = {
    ...{ role, today, names, onBlur: blurred },
    own: own.checkIns,
    agreed: agreed?.checkIns ?? [],
    me: me.id,
    write: writing?.changeCheckIns ?? null,
    newId: writing?.newId ?? (() => ""),
  };
  const isFollowed = (id: string) =>
    [...own.checkIns, ...(agreed?.checkIns ?? [])].some(({ goalId }) => goalId === id);
  const edit = (goal: AgreedGoal) => {
    setEdited(goal);
    focusSoon(goalFieldId(goal.id));
  };
  const editor = (goal: AgreedGoal, number: number) => (
    <GoalEditor
      key={goal.id}
      goal={goal}
      model={model}
      title={texts.number(number)}
      onChange={(part) => change?.((now) => withGoal(now, goal, part))}
      onBlur={blurred}
      onRemove={
        isFollowed(goal.id)
          ? null
          : () => {
              change?.((now) => withoutGoal(now, goal.id));
              blurred();
              setEdited(null);
              if (!isNew) undo.done(goal, texts.actions.removed);
              focusSoon(addId);
            }
      }
      onDone={() => {
        setEdited(null);
        blurred();
        focusSoon(addId);
      }}
    />
  );
  const card = (goal: AgreedGoal) => (
    <GoalCard
      key={goal.id}
      goal={goal}
      model={model}
      today={today}
      heading="h3"
      checkIns={checkIns}
      actions={
        change && (
          <GoalActions
            goal={goal}
            today={today}
            onChange={(part, said) => {
              change((now) => withGoal(now, goal, part));
              blurred();
              undo.done(goal, said);
              focusSoon(addId);
            }}
            // What a discussion agreed on is its two people's to change in its form, where both acknowledge it.
            onEdit={goal.between ? () => edit(goal) : null}
          />
        )
      }
    />
  );
  return (
    <>
      {goals.length === 0 && !isNew && (
        <EmptyState
          icon={<TargetArrowRegular />}
          title={texts.emptyTitle}
          help={role === "employee" ? texts.emptyEmployee : texts.emptySupervisor}
        />
      )}
      {(open.length > 0 || isNew) && (
        <Section title={texts.open} note={texts.count(open.length)}>
          <ul className={styles.list}>
            {open.map((goal, at) => (goal.id === edited?.id ? editor(goal, at + 1) : card(goal)))}
            {isNew && editor(edited, open.length + 1)}
          </ul>
        </Section>
      )}
      {change && !isNew && (
        <div className={styles.actions}>
          <Button
            id={addId}
            size="large"
            className={styles.button}
            icon={<AddRegular />}
            onClick={() => edit(blankGoal({ id: checkIns.newId(), year, between: true }))}
          >
            {texts.actions.add}
          </Button>
        </div>
      )}
      {ended.length > 0 && (
        <div className={styles.part}>
          <FoldRow title={texts.ended} detail={texts.count(ended.length)}>
            <ul className={styles.list}>{ended.map(card)}</ul>
          </FoldRow>
        </div>
      )}
      {undo.bar}
    </>
  );
}

function nothing() {}
