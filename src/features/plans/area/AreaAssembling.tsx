import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Assembled, assembled, withTaken } from "#domain/plans/assemble.ts";
import { isEmptyRow } from "#domain/plans/planRow.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import { useAreaSources } from "#usecases/plans/useAreaSources.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { useAreaStyles } from "./area.styles.ts";
import { ChangedRows } from "./ChangedRows.tsx";
import { GroupSource } from "./GroupSource.tsx";
import { GroupsWithoutRows } from "./GroupsWithoutRows.tsx";
import { MergedRows } from "./MergedRows.tsx";
import { MergeProposals } from "./MergeProposals.tsx";
import { TalkSource } from "./TalkSource.tsx";
import { useSteps } from "./useSteps.tsx";

/** What an area's plan is put together from, above its rows. */
export function AreaAssembling({ plan }: { readonly plan: PlanView }) {
  const texts = useTexts("areaPlan").sources;
  const sources = useAreaSources(plan);
  return (
    <Section title={texts.title}>
      <WhenReady loaded={sources} rows={4}>
        {(view) => (
          <>
            <GapsNotice gaps={view.gaps} retry={sources.status === "ready" ? sources.retry : undefined} />
            <Assembling
              plan={plan}
              sources={view}
              again={sources.status === "ready" ? sources.retry : undefined}
            />
          </>
        )}
      </WhenReady>
    </Section>
  );
}

type Source = AreaSources["groups"][number];

interface AssemblingProps {
  readonly plan: PlanView;
  readonly sources: AreaSources;
  readonly again: (() => void) | undefined;
}

function Assembling({ plan, sources, again }: AssemblingProps) {
  const texts = useTexts("areaPlan").sources;
  const styles = useAreaStyles();
  const { step, undoBar } = useSteps(plan);
  const { sheet, editable } = plan;
  const plans = useMemo(
    () => [...sources.groups.flatMap((group) => group.plan ?? []), ...sources.talks],
    [sources],
  );
  const state = useMemo(() => assembled(sheet, plans), [sheet, plans]);
  const stateOf = (groupId: string) => state.groups.find((group) => group.groupId === groupId);
  const nameOf = new Map(sources.groups.map(({ standing }) => [standing.groupId, standing.name]));
  const ready = handedInRows(sources, state);
  const openIn = ({ standing }: Source) => stateOf(standing.groupId)?.open.length ?? 0;
  const isWritten = ({ standing, plan: own }: Source) =>
    standing.state === "handedIn" || own?.rows.some((row) => !isEmptyRow(row));
  const written = sources.groups
    .filter(isWritten)
    .toSorted((a, b) => Number(openIn(b) > 0) - Number(openIn(a) > 0));
  const unwritten = sources.groups.filter((source) => !isWritten(source));
  return (
    <>
      <p className={styles.help}>{editable ? texts.help : texts.readOnly}</p>
      <ChangedRows plan={plan} state={state} plans={plans} nameOf={nameOf} step={step} />
      {editable && (
        <div className={styles.bar}>
          {ready.length > 0 && (
            <Button
              appearance="primary"
              size="large"
              className={styles.button}
              onClick={() => step(texts.takenNow(ready.length), (now) => withTaken(now, ready))}
            >
              {texts.takeHandedIn(ready.length)}
            </Button>
          )}
          {again && (
            <Button size="large" className={styles.button} onClick={again}>
              {texts.again}
            </Button>
          )}
        </div>
      )}
      <div className={mergeClasses(styles.card, styles.folds)}>
        {written.map(({ standing }) => (
          <GroupSource
            key={standing.groupId}
            plan={plan}
            standing={standing}
            state={stateOf(standing.groupId)}
            step={step}
          />
        ))}
        <TalkSource plan={plan} talks={sources.talks} state={state} step={step} />
        <GroupsWithoutRows standings={unwritten.map(({ standing }) => standing)} />
      </div>
      {editable && <MergeProposals plan={plan} step={step} />}
      {editable && <MergedRows plan={plan} plans={plans} nameOf={nameOf} step={step} />}
      {undoBar}
    </>
  );
}

/** Rows that wait in plans which their groups have handed in. */
function handedInRows(sources: AreaSources, state: Assembled) {
  const handedIn = new Set(
    sources.groups.flatMap(({ standing }) => (standing.state === "handedIn" ? [standing.groupId] : [])),
  );
  return state.groups.flatMap(({ groupId, open }) =>
    handedIn.has(groupId) ? open.map((row) => ({ groupId, row })) : [],
  );
}
