import { textIn } from "#domain/model/localText.ts";
import type { Assembled } from "#domain/plans/assemble.ts";
import { narrativeFields } from "#domain/plans/narrativeFields.ts";
import { overFrame } from "#domain/plans/planParts.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { useAreaStyles } from "./area.styles.ts";

interface AreaMissingProps {
  readonly plan: PlanView;
  readonly sources: AreaSources;
  readonly state: Assembled;
}

/** So many names before "and so many more". */
const named = 4;

/** What is not ready yet: said before the plan is handed in, and never in its way. */
export function AreaMissing({ plan, sources, state }: AreaMissingProps) {
  const texts = useTexts("areaPlan").missing;
  const board = useTexts("planBoard");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useAreaStyles();
  const { sheet, model } = plan;
  const names = (all: readonly string[]) =>
    all.length > named ? texts.more(all.slice(0, named).join(", "), all.length - named) : formats.list(all);
  const late = sources.groups.filter(({ standing }) => standing.state !== "handedIn");
  const open = state.groups.reduce((sum, group) => sum + group.open.length, 0);
  const unwritten = narrativeFields(model.plan.narrative, sources.responsibilityAreas).flatMap(
    ({ section, fields }) =>
      fields
        .filter(({ key }) => !sheet.narrative[key]?.trim())
        .map(({ unitName }) => unitName ?? textIn(section.name, language).text),
  );
  const over = overFrame(planTotals(sheet.rows), sheet.frame);
  const said = [
    late.length > 0 && texts.late(late.length, names(late.map(({ standing }) => standing.name))),
    open > 0 && texts.open(open),
    state.changed.length > 0 && texts.changed(state.changed.length),
    unwritten.length > 0 && texts.narrative(names(unwritten)),
    over.days !== null && texts.overDays(board.days(formats.number(over.days))),
    over.cost !== null && texts.overCost(formats.euros(over.cost)),
    sheet.frame === null && texts.noFrame,
  ].filter((line) => line !== false);
  if (said.length === 0) return <Notice tone="success">{texts.nothing}</Notice>;
  return (
    <Notice tone="warning" title={texts.title}>
      <ul className={styles.missing}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {texts.help}
    </Notice>
  );
}
