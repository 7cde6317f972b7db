import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { AgreedGoal } from "#domain/talks/goal.ts";
import { ended } from "#domain/talks/goalChanges.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useGoalsStyles } from "./goals.styles.ts";

interface GoalActionsProps {
  readonly goal: AgreedGoal;
  readonly today: string;
  /** `said`: what has now happened, for the person. */
  readonly onChange: (part: Partial<AgreedGoal>, said: string) => void;
  /** Null: its words are not changed here. */
  readonly onEdit: (() => void) | null;
}

/** What a supervisor does with a goal through the year. */
export function GoalActions({ goal, today, onChange, onEdit }: GoalActionsProps) {
  const texts = useTexts("goals");
  const words = texts.actions;
  const styles = useGoalsStyles();
  const what = goal.what.trim() || texts.unwritten;
  if (goal.state !== "open")
    return (
      <Button
        size="large"
        className={styles.button}
        aria-label={words.againOf(what)}
        onClick={() => onChange(ended("open", today), words.nowOpen)}
      >
        {words.again}
      </Button>
    );
  return (
    <>
      <Button
        size="large"
        className={styles.button}
        icon={<CheckmarkRegular />}
        aria-label={words.reachedOf(what)}
        onClick={() => onChange(ended("reached", today), words.nowReached)}
      >
        {words.reached}
      </Button>
      <Button
        size="large"
        className={styles.button}
        aria-label={words.droppedOf(what)}
        onClick={() => onChange(ended("dropped", today), words.nowDropped)}
      >
        {words.dropped}
      </Button>
      {onEdit && (
        <Button
          appearance="subtle"
          size="large"
          className={styles.button}
          aria-label={words.editOf(what)}
          onClick={onEdit}
        >
          {words.edit}
        </Button>
      )}
    </>
  );
}
