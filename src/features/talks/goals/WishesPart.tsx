import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { WishedGoal } from "#domain/talks/goal.ts";
import { blankWish, openWishes, takenWish, withGoal } from "#domain/talks/goalChanges.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { focusSoon } from "#ui/focusSoon.ts";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { UndoBar } from "#ui/UndoBar.tsx";
import { GoalEditor } from "./GoalEditor.tsx";
import { goalFieldId } from "./GoalFields.tsx";
import { GoalReading } from "./GoalReading.tsx";
import { useGoalsStyles } from "./goals.styles.ts";
import type { TalkGoalsProps } from "./talkGoalsProps.ts";
import { useFresh } from "./useFresh.ts";

const addId = "wish-add";

/** What the employee wishes for; the supervisor makes a goal of it in one press. */
export function WishesPart(props: TalkGoalsProps) {
  const { role, wishes, setWishes, newId } = props;
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const { items, begin, drop } = useFresh(wishes);
  const [removed, setRemoved] = useState<{ readonly wish: WishedGoal; readonly at: number } | null>(null);
  return (
    <div className={styles.part}>
      <p className={styles.partTitle}>{role === "employee" ? texts.form.wishesOwn : texts.form.wishes}</p>
      {setWishes ? (
        <p className={styles.help}>{texts.form.wishesHelp}</p>
      ) : (
        wishes.length === 0 && <p className={styles.none}>{texts.form.noWishes}</p>
      )}
      <ul className={styles.list}>
        {items.map((wish, at) =>
          setWishes ? (
            <GoalEditor
              key={wish.id}
              goal={wish}
              model={props.model}
              title={texts.form.wish(at + 1)}
              onChange={(part) => setWishes((now) => withWish(now, wish, part))}
              onBlur={props.onBlur}
              onRemove={() => {
                setWishes((now) => now.filter(({ id }) => id !== wish.id));
                props.onBlur();
                drop();
                if (wishes.includes(wish)) setRemoved({ wish, at });
                focusSoon(addId);
              }}
              onDone={null}
              actions={<Take {...props} wish={wish} />}
            />
          ) : (
            <li key={wish.id} className={styles.card}>
              <p className={styles.what}>{wish.what.trim() || texts.unwritten}</p>
              <GoalReading goal={wish} model={props.model} withDay />
              <div className={styles.actions}>
                <Take {...props} wish={wish} />
              </div>
            </li>
          ),
        )}
      </ul>
      {setWishes && (
        <Button
          id={addId}
          size="large"
          className={styles.button}
          icon={<AddRegular />}
          onClick={() => {
            const wish = blankWish(newId());
            begin(wish);
            focusSoon(goalFieldId(wish.id));
          }}
        >
          {texts.form.addWish}
        </Button>
      )}
      {removed && setWishes && (
        <UndoBar
          key={removed.wish.id}
          text={texts.actions.wishRemoved}
          onUndo={() => {
            setWishes((now) => now.toSpliced(removed.at, 0, removed.wish));
            props.onBlur();
            setRemoved(null);
          }}
          onClose={setRemoved}
        />
      )}
    </div>
  );
}

function withWish(
  now: readonly WishedGoal[],
  wish: WishedGoal,
  part: Partial<WishedGoal>,
): readonly WishedGoal[] {
  return now.some(({ id }) => id === wish.id)
    ? now.map((one) => (one.id === wish.id ? { ...one, ...part } : one))
    : [...now, { ...wish, ...part }];
}

/** Nothing for whoever does not write the goals, unless one has been made of the wish. */
function Take({
  wish,
  goals,
  changeGoals,
  year,
  newId,
  onBlur,
}: TalkGoalsProps & { readonly wish: WishedGoal }) {
  const texts = useTexts("goals");
  const styles = useGoalsStyles();
  const announce = useAnnounce();
  if (!goals) return null;
  if (openWishes([wish], goals.goals).length === 0)
    return (
      <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
        {texts.form.taken}
      </StatusLabel>
    );
  const what = wish.what.trim();
  if (!changeGoals || what === "") return null;
  return (
    <Button
      size="large"
      className={styles.button}
      aria-label={texts.form.takeOf(what)}
      onClick={() => {
        const goal = takenWish(wish, { id: newId(), year });
        changeGoals((now) => withGoal(now, goal));
        onBlur();
        announce(texts.actions.nowTaken);
        focusSoon(goalFieldId(goal.id));
      }}
    >
      {texts.form.take}
    </Button>
  );
}
