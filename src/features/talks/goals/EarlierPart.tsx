import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId, useState } from "react";
import { Link } from "wouter";
import type { AgreedGoal, SupervisorGoals } from "#domain/talks/goal.ts";
import { carriedOn, isCarriedIn, withGoal } from "#domain/talks/goalChanges.ts";
import { dueOn, goalsBefore } from "#domain/talks/goalsOfYear.ts";
import { inOrder } from "#domain/talks/goalTiming.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { DayField } from "#ui/DayField.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import type { CheckInsShown } from "./CheckIns.tsx";
import { GoalActions } from "./GoalActions.tsx";
import { GoalCard, goalTitleId } from "./GoalCard.tsx";
import { useGoalsStyles } from "./goals.styles.ts";
import type { TalkGoalsProps } from "./talkGoalsProps.ts";

interface EarlierPartProps extends TalkGoalsProps {
  readonly goals: SupervisorGoals;
  /** The goal as it was, and what has been done to it. */
  readonly onDone: (before: AgreedGoal, text: string) => void;
}

/** What was agreed on before: how far it has come, and whether it goes on. */
export function EarlierPart(props: EarlierPartProps) {
  const { role, year, goals, changeGoals, model, today, onBlur, newId, onDone } = props;
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const before = inOrder(goalsBefore(goals.goals, year));
  const href = role === "employee" ? "/goals" : `/goals/${encodeURIComponent(props.folder)}`;
  const checkIns: CheckInsShown = {
    ...{ role, today, onBlur, newId, me: props.me, names: props.names },
    own: props.checkIns,
    agreed: goals.checkIns,
    write: null,
  };
  const change = (goal: AgreedGoal, part: Partial<AgreedGoal>, said: string) => {
    changeGoals?.((now) => withGoal(now, goal, part));
    onBlur();
    onDone(goal, said);
    focusSoon(goalTitleId(goal.id));
  };
  if (before.length === 0) return null;
  return (
    <div className={styles.part}>
      <p className={styles.partTitle}>{texts.form.earlier}</p>
      {changeGoals && <p className={styles.help}>{texts.form.earlierHelp}</p>}
      <ul className={styles.list}>
        {before.map((goal) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            model={model}
            today={today}
            heading="p"
            checkIns={checkIns}
            actions={
              changeGoals && (
                <>
                  {goal.state === "open" && !isCarriedIn(goal, year) && (
                    <CarryOn
                      goal={goal}
                      year={year}
                      onCarry={(by) =>
                        change(goal, carriedOn(goal, year, by), texts.actions.nowCarried(year))
                      }
                    />
                  )}
                  <GoalActions
                    goal={goal}
                    today={today}
                    onChange={(part, said) => change(goal, part, said)}
                    onEdit={null}
                  />
                </>
              )
            }
          />
        ))}
      </ul>
      <Link href={href} className={styles.link}>
        {texts.form.all}
      </Link>
    </div>
  );
}

interface CarryOnProps {
  readonly goal: AgreedGoal;
  readonly year: number;
  readonly onCarry: (by: string | null) => void;
}

/** A goal that goes on gets a new day; the year in which it was agreed on keeps the old one. */
function CarryOn({ goal, year, onCarry }: CarryOnProps) {
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const dayId = useId();
  const [by, setBy] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const what = goal.what.trim() || texts.unwritten;
  if (!open)
    return (
      <Button
        size="large"
        appearance="primary"
        className={styles.button}
        icon={<ArrowRightRegular />}
        aria-label={texts.form.carryOf(what, year)}
        onClick={() => {
          const due = dueOn(goal);
          setBy(due && due >= `${year}-01-01` ? due : `${year}-12-31`);
          setOpen(true);
          focusSoon(dayId);
        }}
      >
        {texts.form.carry(year)}
      </Button>
    );
  return (
    <form
      className={styles.carry}
      onSubmit={(event) => {
        event.preventDefault();
        onCarry(by);
      }}
    >
      <DayField id={dayId} label={texts.form.carryUntil} day={by} onChange={setBy} onBlur={() => {}} />
      <Button type="submit" appearance="primary" size="large" className={styles.button}>
        {texts.form.carrySave}
      </Button>
      <Button size="large" className={styles.button} onClick={() => setOpen(false)}>
        {texts.form.cancel}
      </Button>
    </form>
  );
}
