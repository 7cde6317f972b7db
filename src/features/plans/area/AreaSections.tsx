import { useMemo } from "react";
import { assembled } from "#domain/plans/assemble.ts";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import { useAreaSources } from "#usecases/plans/useAreaSources.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { AreaMissing } from "./AreaMissing.tsx";
import { FrameSection } from "./FrameSection.tsx";
import { NarrativeSection } from "./NarrativeSection.tsx";

/** What an area's plan has besides its rows: its frame and sums, its own words, and what is missing before it goes to HR. */
export function AreaSections({ plan }: { readonly plan: PlanView }) {
  const sources = useAreaSources(plan);
  return (
    <WhenReady loaded={sources} rows={4}>
      {(view) => <Sections plan={plan} sources={view} />}
    </WhenReady>
  );
}

function Sections({ plan, sources }: { readonly plan: PlanView; readonly sources: AreaSources }) {
  const plans = useMemo(
    () => [...sources.groups.flatMap((group) => group.plan ?? []), ...sources.talks],
    [sources],
  );
  const state = useMemo(() => assembled(plan.sheet, plans), [plan.sheet, plans]);
  return (
    <>
      <FrameSection plan={plan} sources={sources} />
      <NarrativeSection plan={plan} sources={sources} />
      {plan.editable && <AreaMissing plan={plan} sources={sources} state={state} />}
    </>
  );
}
