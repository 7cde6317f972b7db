import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId } from "react";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import type { PlanBoard } from "#usecases/plans/loadPlanBoard.ts";
import { PlanStateLabel } from "../process/PlanStateLabel.tsx";
import { PlanFigures } from "./PlanFigures.tsx";
import { usePlanBoardStyles } from "./planBoard.styles.ts";

/** The centralised plan: HR makes it, management groups read it. */
export function CentralCard({ board }: { readonly board: PlanBoard }) {
  const texts = useTexts("planBoard");
  const styles = usePlanBoardStyles();
  const titleId = useId();
  const { central, isHr, planYear } = board;
  if (!central) return null;
  const { begun, state, totals } = central;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.name}>
            {texts.centralTitle}
          </h2>
          {begun && (
            <div className={styles.state}>
              <PlanStateLabel state={state} />
              <span>{texts.rows(totals.rows)}</span>
            </div>
          )}
        </div>
        {(begun || isHr) && (
          <Link
            href={`/plan/${planYear}/central`}
            className={styles.open}
            aria-label={texts.openOf(texts.centralTitle)}
          >
            {texts.open}
            <ArrowRightRegular aria-hidden />
          </Link>
        )}
      </div>
      <p className={styles.note}>{begun ? texts.centralHelp : texts.central.notBegun}</p>
      {begun && <PlanFigures days={totals.days} cost={totals.cost} frame={null} framed={false} />}
    </section>
  );
}
