import { textIn } from "#domain/model/localText.ts";
import { competenceOf } from "#domain/model/yearModel.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAreaStyles } from "./area.styles.ts";
import type { Assembling } from "./useSteps.tsx";

interface RowFactsProps {
  readonly row: PlanRow;
  readonly model: Assembling["model"];
}

/** A row of a plan in few words: what is needed, what is done about it, for whom and how much. */
export function RowFacts({ row, model }: RowFactsProps) {
  const texts = useTexts("areaPlan").sources;
  const { row: facts } = useTexts("plans");
  const language = useLanguage();
  const formats = useFormats();
  const styles = useAreaStyles();
  const common = competenceOf(model, row.competenceId);
  const said = [
    row.targetGroup,
    common ? textIn(common.name, language).text : row.competenceText,
    row.participants === null ? "" : facts.participants(formats.number(row.participants)),
    row.days === null ? "" : facts.days(formats.number(row.days)),
    row.cost === null ? "" : formats.euros(row.cost),
    row.when,
  ].filter((part) => part.trim() !== "");
  return (
    <>
      <span className={styles.need}>{row.need.trim() || row.training.trim() || texts.untitled}</span>
      {row.need.trim() !== "" && row.training.trim() !== "" && (
        <span className={styles.detail}>{row.training}</span>
      )}
      {said.length > 0 && <span className={styles.quiet}>{said.join(" · ")}</span>}
    </>
  );
}

/** What a row is called where there is room for a name only. */
export function rowName({ need, training }: PlanRow, untitled: string): string {
  return need.trim() || training.trim() || untitled;
}
