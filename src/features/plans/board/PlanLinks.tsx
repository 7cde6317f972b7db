import { Link } from "wouter";
import { cycleOfPlan, planInTheMaking } from "#domain/plans/planYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { PlanBoard } from "#usecases/plans/loadPlanBoard.ts";
import { usePlanBoardStyles } from "./planBoard.styles.ts";

/** From the board to the other years' and to the stages of this one. */
export function PlanLinks({ board }: { readonly board: PlanBoard }) {
  const texts = useTexts("planBoard");
  const styles = usePlanBoardStyles();
  const { planYear, today, isHr, stage } = board;
  const making = planInTheMaking(today);
  // Who does not read how far the plan is learns of it when it is confirmed.
  const decided =
    stage === null
      ? planYear < making
      : stage === "confirmed" || stage === "followedUp" || stage === "archived";
  const links = [
    ...(stage === null ? [] : [{ href: `/plans/${planYear}/process`, name: texts.process }]),
    ...(isHr ? [{ href: `/talks/${cycleOfPlan(planYear)}/needs`, name: texts.talkStatistics }] : []),
    ...(isHr || stage !== null ? [{ href: `/levels/${cycleOfPlan(planYear)}`, name: texts.levels }] : []),
    ...(decided ? [{ href: `/confirmed/${planYear}`, name: texts.confirmed }] : []),
    ...(decided ? [{ href: `/followup/${planYear}`, name: texts.followUp }] : []),
    ...(isHr || stage !== null ? [{ href: `/plandocument/${planYear}`, name: texts.document }] : []),
    ...[making, making - 1, making - 2]
      .filter((year) => year !== planYear)
      .map((year) => ({ href: `/plans/${year}`, name: texts.year(year) })),
  ];
  return (
    <nav className={styles.links} aria-label={texts.links}>
      {links.map(({ href, name }) => (
        <Link key={href} href={href} className={styles.link}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
