import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { FilterBar } from "#ui/FilterBar.tsx";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import { useAreaStyles } from "./area.styles.ts";
import { PartRow } from "./PartRow.tsx";
import { type PartKind, usePlanParts } from "./usePlanParts.ts";
import type { Assembling } from "./useSteps.tsx";

interface PlanPartsProps {
  readonly plan: Pick<Assembling, "sheet" | "model">;
  /** Null: the plan is not one of an area's. */
  readonly sources: Pick<AreaSources, "units" | "unitOf"> | null;
  readonly by: readonly PartKind[];
}

/** More are shown on request. */
const shownFirst = 8;

/** A plan's sums by one thing at a time, as bars with their figures. */
export function PlanParts({ plan, sources, by }: PlanPartsProps) {
  const texts = useTexts("areaPlan").parts;
  const styles = useAreaStyles();
  const [kind, setKind] = useState<PartKind>(by[0] ?? "share");
  const [all, setAll] = useState(false);
  const parts = usePlanParts(plan, sources, kind);
  const most = useMemo(() => Math.max(0, ...parts.map(({ days }) => days)), [parts]);
  if (plan.sheet.rows.length === 0) return <p className={styles.help}>{texts.none}</p>;
  const shown = all ? parts : parts.slice(0, shownFirst);
  return (
    <>
      <FilterBar
        label={texts.name}
        options={by.map((id) => ({ id, label: texts.by[id] }))}
        selected={kind}
        onSelect={setKind}
      />
      <ul className={styles.list}>
        {shown.map((part) => (
          <PartRow key={part.key} part={part} most={most} />
        ))}
      </ul>
      {shown.length < parts.length && (
        <div className={styles.bar}>
          <Button className={styles.button} onClick={() => setAll(true)}>
            {texts.more(parts.length)}
          </Button>
        </div>
      )}
    </>
  );
}
