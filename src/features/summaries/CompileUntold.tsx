import { useMemo } from "react";
import { untoldGroups } from "#domain/trace/outcomeRows.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { OutcomesLink } from "./OutcomesLink.tsx";

/** Decisions that were changed after the summary was published, and that the groups do not read yet. */
export function CompileUntold({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("trace").outcomes;
  const { statistics, fates, reviews } = view;
  const untold = useMemo(() => {
    const told = new Map([...reviews].map(([groupId, { value }]) => [groupId, value]));
    return untoldGroups(statistics.byCompetence, fates, told);
  }, [statistics, fates, reviews]);
  if (untold.length === 0) return null;
  return (
    <Notice tone="info" title={texts.untold(untold.length)}>
      <OutcomesLink view={view} />
    </Notice>
  );
}
