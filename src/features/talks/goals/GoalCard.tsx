import type { ReactNode } from "react";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { AgreedGoal } from "#domain/talks/goal.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CheckIns, type CheckInsShown } from "./CheckIns.tsx";
import { GoalReading } from "./GoalReading.tsx";
import { GoalStateLabel } from "./GoalStateLabel.tsx";
import { useGoalsStyles } from "./goals.styles.ts";

interface GoalCardProps {
  readonly goal: AgreedGoal;
  readonly model: YearModel;
  readonly today: string;
  /** On a page of goals each goal is a heading; in the form, headings are the form's. */
  readonly heading: "h3" | "p";
  /** Null: what was said of it is not shown here. */
  readonly checkIns: CheckInsShown | null;
  readonly actions?: ReactNode;
}

/** The element id of a goal's name, which takes focus when its buttons have gone. */
export function goalTitleId(id: string): string {
  return `goal-title-${id}`;
}

/** An agreed goal: how it stands, what it is, and what both have said of it. */
export function GoalCard({ goal, model, today, heading: Heading, checkIns, actions }: GoalCardProps) {
  const texts = useTexts("goals");
  const formats = useFormats();
  const styles = useGoalsStyles();
  const { id, year, between, importKey, carried } = goal;
  const what = goal.what.trim() || texts.unwritten;
  const since = importKey !== null ? texts.imported : between ? texts.between : texts.year;
  const years = carried.map((time) => String(time.year)).toSorted();
  return (
    <li className={styles.card} aria-labelledby={goalTitleId(id)}>
      <GoalStateLabel goal={goal} today={today} />
      <Heading id={goalTitleId(id)} tabIndex={-1} className={styles.what}>
        {what}
      </Heading>
      <GoalReading goal={goal} model={model} />
      <p className={styles.quiet}>
        {[since(year), ...(years.length > 0 ? [texts.carried(formats.list(years))] : [])].join(" · ")}
      </p>
      {actions && <div className={styles.actions}>{actions}</div>}
      {checkIns && <CheckIns goalId={id} what={what} shown={checkIns} />}
    </li>
  );
}
