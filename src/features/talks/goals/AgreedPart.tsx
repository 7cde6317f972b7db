import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { AgreedGoal, SupervisorGoals } from "#domain/talks/goal.ts";
import { blankGoal, withGoal, withoutGoal } from "#domain/talks/goalChanges.ts";
import { goalsOfYear, isAgreedIn } from "#domain/talks/goalsOfYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { focusSoon } from "#ui/focusSoon.ts";
import { GoalCard } from "./GoalCard.tsx";
import { GoalEditor } from "./GoalEditor.tsx";
import { goalFieldId } from "./GoalFields.tsx";
import { useGoalsStyles } from "./goals.styles.ts";
import type { TalkGoalsProps } from "./talkGoalsProps.ts";
import { useFresh } from "./useFresh.ts";

const addId = "agreed-add";

interface AgreedPartProps extends TalkGoalsProps {
  readonly goals: SupervisorGoals;
  readonly onRemoved: (goal: AgreedGoal, text: string) => void;
}

/** What the two agree on in this year's discussion, with what they carry on from before. */
export function AgreedPart(props: AgreedPartProps) {
  const { role, year, goals, changeGoals, model, today, onBlur, newId, onRemoved } = props;
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const ofYear = goalsOfYear(goals.goals, year);
  const agreed = ofYear.filter((goal) => isAgreedIn(goal, year));
  const carried = ofYear.filter((goal) => !isAgreedIn(goal, year));
  const { items, begin, drop } = useFresh(agreed);
  const isFollowed = (id: string) =>
    [...props.checkIns, ...goals.checkIns].some(({ goalId }) => goalId === id);
  const help = changeGoals ? texts.form.agreedHelp : role === "employee" ? texts.form.agreedReading : "";
  const card = (goal: AgreedGoal) => (
    <GoalCard key={goal.id} goal={goal} model={model} today={today} heading="p" checkIns={null} />
  );
  return (
    <div className={styles.part}>
      <p className={styles.partTitle}>{texts.form.agreed}</p>
      {help && <p className={styles.help}>{help}</p>}
      {items.length + carried.length === 0 && <p className={styles.none}>{texts.form.noAgreed}</p>}
      <ul className={styles.list}>
        {items.map((goal, at) =>
          changeGoals && goal.state === "open" ? (
            <GoalEditor
              key={goal.id}
              goal={goal}
              model={model}
              title={texts.number(at + 1)}
              onChange={(part) => changeGoals((now) => withGoal(now, goal, part))}
              onBlur={onBlur}
              onRemove={
                isFollowed(goal.id)
                  ? null
                  : () => {
                      changeGoals((now) => withoutGoal(now, goal.id));
                      onBlur();
                      drop();
                      if (agreed.includes(goal)) onRemoved(goal, texts.actions.removed);
                      focusSoon(addId);
                    }
              }
              onDone={null}
            />
          ) : (
            card(goal)
          ),
        )}
        {carried.map(card)}
      </ul>
      {changeGoals && (
        <Button
          id={addId}
          size="large"
          className={styles.button}
          icon={<AddRegular />}
          onClick={() => {
            const goal = blankGoal({ id: newId(), year, between: false });
            begin(goal);
            focusSoon(goalFieldId(goal.id));
          }}
        >
          {texts.actions.add}
        </Button>
      )}
    </div>
  );
}
