import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId } from "react";
import { Link } from "wouter";
import { isDecided, type PlanArea, type SheetRow } from "#domain/plans/planBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { PlanStateLabel } from "../process/PlanStateLabel.tsx";
import { PlanFigures } from "./PlanFigures.tsx";
import { usePlanBoardStyles } from "./planBoard.styles.ts";
import { SheetRows } from "./SheetRows.tsx";

interface PlanAreaCardProps {
  readonly planYear: number;
  readonly area: PlanArea;
  /** The groups are shown from the beginning. */
  readonly open: boolean;
}

/** A service area's plan and, below it, those of its groups. */
export function PlanAreaCard({ planYear, area, open }: PlanAreaCardProps) {
  const texts = useTexts("planBoard");
  const styles = usePlanBoardStyles();
  const titleId = useId();
  const { unit, sheet, groups, returned } = area;
  const assembles = sheet?.mayFill === true && !isDecided(area);
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId} className={styles.name}>
            {unit.name}
          </h2>
          {sheet && <AreaState area={area} sheet={sheet} />}
        </div>
        {sheet && sheet.state !== "noDocument" && (
          <Link
            href={`/plan/${planYear}/${sheet.groupId}`}
            className={styles.open}
            aria-label={assembles ? texts.assembleOf(unit.name) : texts.openOf(unit.name)}
          >
            {assembles ? texts.assemble : texts.open}
            <ArrowRightRegular aria-hidden />
          </Link>
        )}
      </div>
      {returned !== null && <p className={styles.note}>{texts.returned(returned)}</p>}
      {sheet?.digest && (
        <PlanFigures days={sheet.digest.days} cost={sheet.digest.cost} frame={sheet.digest.frame} />
      )}
      {groups.length > 0 &&
        (sheet ? (
          <div className={styles.fold}>
            <FoldRow
              open={open}
              title={texts.groups(area.handedIn, groups.length)}
              detail={<GroupCounts area={area} />}
            >
              <SheetRows planYear={planYear} sheets={groups} />
            </FoldRow>
          </div>
        ) : (
          <SheetRows planYear={planYear} sheets={groups} />
        ))}
      {groups.some(({ state }) => state === "noDocument") && (
        <p className={styles.note}>{texts.noDocumentHelp}</p>
      )}
    </section>
  );
}

function AreaState({ area, sheet }: { readonly area: PlanArea; readonly sheet: SheetRow }) {
  const texts = useTexts("planBoard");
  const formats = useFormats();
  const styles = usePlanBoardStyles();
  const waiting = area.state === "draft" || area.state === "returned";
  return (
    <div className={styles.state}>
      {sheet.state === "notBegun" || sheet.state === "noDocument" || sheet.state === "unreadable" ? (
        <StatusLabel tone="neutral">{texts.states[sheet.state]}</StatusLabel>
      ) : (
        area.state && <PlanStateLabel state={area.state} />
      )}
      {sheet.digest && sheet.digest.rows > 0 && <span>{texts.rows(sheet.digest.rows)}</span>}
      {waiting && <span>{texts.due(formats.day(sheet.dueOn))}</span>}
      {sheet.daysLate > 0 && <span className={styles.late}>{texts.late(sheet.daysLate)}</span>}
    </div>
  );
}

function GroupCounts({ area }: { readonly area: PlanArea }) {
  const texts = useTexts("planBoard");
  const styles = usePlanBoardStyles();
  const { late, notBegun, handedIn, groups } = area;
  if (handedIn === groups.length) return texts.allIn;
  return (
    <span className={styles.notes}>
      {late > 0 ? (
        <span className={styles.late}>{texts.lateGroups(late)}</span>
      ) : (
        <span>{texts.noneLate}</span>
      )}
      {notBegun > 0 && <span>{texts.notBegunGroups(notBegun)}</span>}
    </span>
  );
}
