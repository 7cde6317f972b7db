import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { type ReactNode, useId } from "react";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { WishedGoal } from "#domain/talks/goal.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { GoalFields } from "./GoalFields.tsx";
import { useGoalsStyles } from "./goals.styles.ts";

interface GoalEditorProps {
  readonly goal: WishedGoal;
  readonly model: YearModel;
  readonly title: string;
  readonly onChange: (part: Partial<WishedGoal>) => void;
  readonly onBlur: () => void;
  /** Null: it has been followed up already, and is dropped rather than removed. */
  readonly onRemove: (() => void) | null;
  /** Null: the fields stay open. */
  readonly onDone: (() => void) | null;
  /** What else can be done with it. */
  readonly actions?: ReactNode;
}

/** A goal, or a wish for one, while it is written. */
export function GoalEditor(props: GoalEditorProps) {
  const { goal, model, title, onChange, onBlur, onRemove, onDone, actions } = props;
  const texts = useTexts("goals").actions;
  const styles = useGoalsStyles();
  const titleId = useId();
  return (
    <li className={styles.card} aria-labelledby={titleId}>
      <p id={titleId} className={styles.partTitle}>
        {title}
      </p>
      <div className={styles.fieldsTop}>
        <GoalFields goal={goal} model={model} onChange={onChange} onBlur={onBlur} />
      </div>
      <div className={styles.actions}>
        {actions}
        {onDone && (
          <Button size="large" className={styles.button} onClick={onDone}>
            {texts.done}
          </Button>
        )}
        {onRemove && (
          <Button
            appearance="subtle"
            size="large"
            className={styles.button}
            icon={<DeleteRegular />}
            aria-label={texts.removeOf(goal.what.trim() || title)}
            onClick={onRemove}
          >
            {texts.remove}
          </Button>
        )}
      </div>
    </li>
  );
}
