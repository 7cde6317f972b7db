import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { GroupText } from "#usecases/loadGroupTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { useGroupTexts } from "#usecases/useGroupTexts.ts";
import { useHints } from "#usecases/useHints.ts";
import { CompileChart } from "./CompileChart.tsx";
import { CompileHints } from "./CompileHints.tsx";
import { CompileOutdated } from "./CompileOutdated.tsx";
import { CompileProposals } from "./CompileProposals.tsx";
import { CompileUntold } from "./CompileUntold.tsx";
import { MissingGroups } from "./MissingGroups.tsx";
import { NeedGroups } from "./NeedGroups.tsx";
import { PostLedger } from "./PostLedger.tsx";
import { PublishButton } from "./PublishButton.tsx";
import { SummaryCollisions } from "./SummaryCollisions.tsx";
import { SummaryNumbers } from "./SummaryNumbers.tsx";
import { SummaryThemes } from "./SummaryThemes.tsx";

const useStyles = makeStyles({
  nothing: { marginBottom: "40px" },
  end: { marginBottom: "56px" },
});

interface SummaryContentProps {
  readonly view: AreaSummaryView;
  readonly retry?: (() => void) | undefined;
}

const groupings = ["theme", "competence", "line", "method", "urgency", "perspective", "target"] as const;

export function SummaryContent({ view, retry }: SummaryContentProps) {
  const texts = useTexts("summaries").summary;
  const compiling = useTexts("compiling");
  const lines = useTexts("lines").summary;
  const styles = useStyles();
  const groupTexts = useGroupTexts(view.year, view.board);
  const hinting = useHints();
  const [by, setBy] = useState<(typeof groupings)[number]>("theme");
  const { board, save } = view;
  const fetched = groupTexts.texts.status === "ready" ? groupTexts.texts.value : nothingFetched;
  return (
    <>
      <SaveBar save={save} />
      {view.openElsewhere && <Notice tone="warning">{texts.openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={view.blurred} />
        <SummaryCollisions view={view} />
      </SaveProblem>
      <GapsNotice gaps={view.gaps} retry={retry} />
      <CompileOutdated view={view} />
      <CompileUntold view={view} />
      <MissingGroups board={board} unreadable={view.unreadable} />
      <CompileHints view={view} hinting={hinting} groupTexts={fetched} />
      <SummaryNumbers view={view} />
      {board.handedIn === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title={texts.nothingTitle} help={texts.nothingText} />
        </div>
      ) : (
        <>
          <CompileChart view={view} />
          <CompileProposals view={view} />
          <FilterBar
            label={compiling.grouping.label}
            options={groupings
              .filter((id) => id !== "line" || view.lines.length > 0)
              .map((id) => ({ id, label: id === "line" ? lines.grouping : compiling.grouping.by[id] }))}
            selected={by}
            onSelect={setBy}
          />
        </>
      )}
      {by === "theme" ? (
        <SummaryThemes view={view} hinting={hinting} groupTexts={groupTexts} />
      ) : (
        <NeedGroups key={by} view={view} hinting={hinting} by={by} />
      )}
      <div className={styles.end}>
        <PublishButton view={view} />
      </div>
      <PostLedger posts={view.posts} />
    </>
  );
}

const nothingFetched: readonly GroupText[] = [];
