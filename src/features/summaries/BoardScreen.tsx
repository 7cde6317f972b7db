import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useBoard } from "#usecases/useBoard.ts";
import { BoardAreas } from "./BoardAreas.tsx";
import { BoardLinks } from "./BoardLinks.tsx";

/** Where the groups stand, area by area: all of them for HR, a lead's own for a lead. */
export function BoardScreen({ year }: { readonly year: number }) {
  const texts = useTexts("summaries");
  const board = useBoard(year);
  return (
    <Page
      title={texts.board.title(year)}
      back={{ href: "/", to: texts.home }}
      width="wide"
      ready={board.status !== "loading"}
      aside={
        board.status === "ready" && board.value.hr && <BoardLinks year={year} today={board.value.today} />
      }
    >
      <WhenReady loaded={board} rows={6}>
        {(view) => (
          <>
            <GapsNotice gaps={view.gaps} retry={board.status === "ready" ? board.retry : undefined} />
            <BoardAreas board={view} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}
