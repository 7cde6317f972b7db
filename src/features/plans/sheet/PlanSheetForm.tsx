import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { SaveBar } from "#ui/SaveBar.tsx";
import { Section } from "#ui/Section.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { useHints } from "#usecases/useHints.ts";
import { AreaAssembling } from "../area/AreaAssembling.tsx";
import { AreaSections } from "../area/AreaSections.tsx";
import { PlanGrid } from "../rows/PlanGrid.tsx";
import { RowTotals } from "../rows/RowTotals.tsx";
import { useRowHistory } from "../rows/useRowHistory.ts";
import { foundHints, remembering } from "./foundHints.ts";
import { NamesNotice } from "./NamesNotice.tsx";
import { PlanHandIn } from "./PlanHandIn.tsx";
import { PlanNeeds } from "./PlanNeeds.tsx";
import { useSheetStyles } from "./sheet.styles.ts";

// What an area's plan has around its rows looks through all of them: it follows when the writing leaves time for it.
const Assembling = memo(AreaAssembling);
const Sections = memo(AreaSections);

/** The needs, the rows with their sums, an area's own parts, and handing in. */
export function PlanSheetForm({ plan }: { readonly plan: PlanView }) {
  const texts = useTexts("plans");
  const formats = useFormats();
  const styles = useSheetStyles();
  const { sheet, editable, mayFill, change, level } = plan;
  const { rows } = sheet;
  const later = useDeferredValue(plan);
  const changeRows = useCallback(
    (edit: (rows: readonly PlanRow[]) => readonly PlanRow[]) =>
      change((now) => {
        const next = edit(now.rows);
        return next === now.rows ? now : { ...now, rows: [...next] };
      }),
    [change],
  );
  const history = useRowHistory(changeRows);
  const [opened, setOpened] = useState<string | null>(null);
  const found = useHints();
  const hinting = useMemo(() => ({ ...found, hintsOf: remembering(found.hintsOf) }), [found]);
  const hints = useMemo(() => (mayFill ? foundHints(rows, hinting.hintsOf) : []), [mayFill, rows, hinting]);
  const totals = useMemo(() => planTotals(rows), [rows]);
  return (
    <>
      {mayFill && (
        <SaveBar save={plan.save}>
          <span className={styles.barTotals}>
            {[
              texts.grid.rows(totals.rows),
              texts.row.days(formats.number(totals.days)),
              formats.euros(totals.cost),
            ].join(" · ")}
          </span>
        </SaveBar>
      )}
      {editable && <PlanNeeds plan={plan} history={history} />}
      {level === "area" && <Assembling plan={later} />}
      <Section title={texts.grid.title}>
        {mayFill && <NamesNotice found={hints} hinting={hinting} />}
        <PlanGrid
          rows={rows}
          onChange={changeRows}
          history={history}
          model={plan.model}
          lines={plan.lines}
          readOnly={!editable}
          newId={plan.newId}
          opened={opened}
          onOpen={setOpened}
          onLeave={plan.blurred}
          {...(mayFill ? { hinting } : {})}
        />
        <RowTotals totals={totals} />
      </Section>
      {level === "area" && <Sections plan={later} />}
      {mayFill && <PlanHandIn plan={plan} totals={totals} hints={hints.length} onGoToRow={setOpened} />}
    </>
  );
}
