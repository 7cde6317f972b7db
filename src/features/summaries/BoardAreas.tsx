import { Button } from "@fluentui/react-components";
import { OrganizationRegular } from "@fluentui/react-icons/svg/organization";
import { lazy, Suspense, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import type { BoardView } from "#usecases/useBoard.ts";
import { AreaSection } from "./AreaSection.tsx";
import { useBoardStyles } from "./Board.styles.ts";
import { type BoardFilter, boardFilters, passes } from "./boardFilters.ts";
import { DeputyList } from "./DeputyList.tsx";
import { useBoardActions } from "./useBoardActions.tsx";
import { useDeputies } from "./useDeputies.ts";

const BoardDialogs = lazy(async () => ({ default: (await import("./BoardDialogs.tsx")).BoardDialogs }));

/** Every area with its groups; HR decides, reminds and names deputies from here. */
export function BoardAreas({ board }: { readonly board: BoardView }) {
  const texts = useTexts("summaries").board;
  const reviews = useTexts("reviews").board;
  const styles = useBoardStyles();
  const [filter, setFilter] = useState<BoardFilter>("all");
  const deputies = useDeputies(board);
  const { areas, hr } = board;
  const actions = useBoardActions(hr);
  const groups = areas.flatMap((area) => area.groups);
  if (groups.length === 0) {
    return <EmptyState icon={<OrganizationRegular />} title={texts.emptyTitle} help={texts.emptyText} />;
  }
  const late = groups.filter(passes.late).length;
  const filters = boardFilters(groups, filter).map(({ id, count }) => ({
    id,
    label: id === "all" || id === "late" ? texts.filters[id](count) : reviews.filters[id](count),
  }));
  const nothing = { late: texts.nobodyLate, handedIn: texts.nobodyIn };
  return (
    <>
      <div className={styles.bar}>
        <FilterBar label={texts.filter} options={filters} selected={filter} onSelect={setFilter} />
        {actions && late > 0 && (
          <Button id="nudge-late" size="large" className={styles.nudge} onClick={actions.nudgeLate}>
            {reviews.nudgeLate(late)}
          </Button>
        )}
      </div>
      {actions && (
        <DeputyList deputies={deputies} groups={groups} onEdit={(group) => actions.act("deputy", group)} />
      )}
      {areas.map((area) => (
        <AreaSection
          key={area.unit.id}
          board={board}
          area={area}
          groups={area.groups.filter(passes[filter])}
          nothing={filter === "late" || filter === "handedIn" ? nothing[filter] : reviews.nobody}
          deputies={deputies}
          actions={actions}
        />
      ))}
      {hr && actions?.asked && (
        <Suspense fallback={null}>
          <BoardDialogs
            key={actions.asked.turn}
            board={board}
            hr={hr}
            asked={actions.asked}
            open={actions.open}
            onClose={actions.close}
          />
        </Suspense>
      )}
    </>
  );
}
