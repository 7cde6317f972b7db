import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import type { PlanArea } from "#domain/plans/planBoard.ts";
import { cycleOfPlan } from "#domain/plans/planYear.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { PlanBoard } from "#usecases/plans/loadPlanBoard.ts";
import { usePlanBoard } from "#usecases/plans/usePlanBoard.ts";
import { BoardRowsButton } from "../export/BoardRowsButton.tsx";
import { CentralCard } from "./CentralCard.tsx";
import { PlanAreaCard } from "./PlanAreaCard.tsx";
import { PlanLinks } from "./PlanLinks.tsx";

/** Where a year's training plans stand: HR sees the town, a lead the own area, a chair the own groups. */
export function PlanBoardScreen({ planYear }: { readonly planYear: number }) {
  const texts = useTexts("planBoard");
  const board = usePlanBoard(planYear);
  return (
    <Page
      title={texts.title(planYear)}
      back={{ href: "/", to: texts.home }}
      width="wide"
      ready={board.status !== "loading"}
      aside={board.status === "ready" && <BoardAside board={board.value} />}
    >
      <WhenReady loaded={board} rows={6}>
        {(view) => (
          <>
            <GapsNotice gaps={view.gaps} retry={board.status === "ready" ? board.retry : undefined} />
            <Plans board={view} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function Plans({ board }: { readonly board: PlanBoard }) {
  const texts = useTexts("planBoard");
  const { planYear, central, isSupervisor, isHr } = board;
  // One's own first; HR, who fills all, sees them in the order of the organisation.
  const areas = isHr ? board.areas : board.areas.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (
    <>
      {areas.length === 0 && !central && (
        <EmptyState icon={<ClipboardTaskListLtrRegular />} title={texts.emptyTitle} help={texts.emptyText} />
      )}
      {areas.map((area) => (
        <PlanAreaCard
          key={area.unit.id}
          planYear={planYear}
          area={area}
          open={areas.length === 1 || (!isHr && isOwn(area))}
        />
      ))}
      <CentralCard board={board} />
      {isSupervisor && (
        <RowList>
          <LinkRow
            href={`/talkneeds/${cycleOfPlan(planYear)}`}
            title={texts.talks}
            detail={texts.talksHelp}
          />
        </RowList>
      )}
    </>
  );
}

/** Who follows the whole town's plans may have them all as a workbook. */
function BoardAside({ board }: { readonly board: PlanBoard }) {
  const texts = useTexts("planBoard");
  const { planYear, stage, areas, central } = board;
  const hasRows =
    (central?.totals.rows ?? 0) > 0 || areas.some(({ sheet }) => (sheet?.digest?.rows ?? 0) > 0);
  return (
    <>
      <PlanLinks board={board} />
      {stage !== null && hasRows && <BoardRowsButton planYear={planYear} title={texts.title(planYear)} />}
    </>
  );
}

function isOwn({ sheet, groups }: PlanArea): boolean {
  return sheet ? sheet.mayFill : groups.some(({ mayFill }) => mayFill);
}
