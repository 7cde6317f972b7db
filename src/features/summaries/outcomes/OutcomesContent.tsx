import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type TraceState, traceStates } from "#domain/trace/traceState.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import type { OutcomesView } from "#usecases/useOutcomes.ts";
import { SummaryCollisions } from "../SummaryCollisions.tsx";
import { OutcomeFold } from "./OutcomeFold.tsx";
import { TellGroups } from "./TellGroups.tsx";

const useStyles = makeStyles({
  help: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: "75ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface OutcomesContentProps {
  readonly view: OutcomesView;
  readonly retry?: (() => void) | undefined;
}

export function OutcomesContent({ view, retry }: OutcomesContentProps) {
  const texts = useTexts("trace").outcomes;
  const states = useTexts("trace").states;
  const { openElsewhere } = useTexts("summaries").summary;
  const styles = useStyles();
  const [shown, setShown] = useState<TraceState | "all">("all");
  // A row stays while it is being worked on, though it no longer is in the state that was asked for.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { summary, rows } = view;
  const { save } = summary;
  const inState = (state: TraceState) => rows.filter((row) => row.states.has(state));
  const select = (state: TraceState | "all") => {
    setShown(state);
    setKept(new Set(state === "all" ? [] : inState(state).map(({ key }) => key)));
  };
  const visible = shown === "all" ? rows : rows.filter(({ key }) => kept.has(key));
  return (
    <>
      <SaveBar save={save} />
      {summary.openElsewhere && <Notice tone="warning">{openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={summary.blurred} />
        <SummaryCollisions view={summary} />
      </SaveProblem>
      <GapsNotice gaps={summary.gaps} retry={retry} />
      {rows.length === 0 ? (
        <EmptyState title={texts.emptyTitle} help={texts.emptyHelp} />
      ) : (
        <>
          <p className={styles.help}>{texts.help}</p>
          <TellGroups view={view} />
          <FilterBar
            label={texts.filter}
            options={[
              { id: "all" as const, label: texts.all(rows.length) },
              ...traceStates
                .filter((state) => state === shown || inState(state).length > 0)
                .map((id) => ({ id, label: texts.counted(states[id], inState(id).length) })),
            ]}
            selected={shown}
            onSelect={select}
          />
          {visible.length === 0 && <p className={styles.nothing}>{texts.nothing}</p>}
          {visible.map((row) => (
            <OutcomeFold key={row.key} view={view} row={row} />
          ))}
        </>
      )}
    </>
  );
}
