import type { CompetenceNeeds } from "#domain/needs/competenceNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { HintedText } from "./HintedText.tsx";
import { NeedDecisions } from "./NeedDecisions.tsx";
import { NeedRow } from "./NeedRow.tsx";
import { needRowName } from "./needRowName.ts";

interface NeedCompetenceRowProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly row: CompetenceNeeds;
  readonly most: number;
  /** Not where the row is under its theme already. */
  readonly withTheme?: boolean;
}

/** The needs of one competence, with what HR decides about them. */
export function NeedCompetenceRow({ view, hinting, row, most, withTheme = false }: NeedCompetenceRowProps) {
  const summary = useTexts("summaries").summary;
  const { fate: fates, merging } = useTexts("compiling");
  const language = useLanguage();
  const shown = needRowName(row, view.model, language, summary.unnamed);
  const fate = view.fates[row.key];
  const isMerged = row.merges.length > 0;
  const notes = [
    ...(row.competenceId === null ? [isMerged ? merging.mergedNote : summary.ownWordsNote] : []),
    ...(fate ? [fates.kinds[fate.fate]] : []),
  ];
  return (
    <NeedRow
      view={view}
      hinting={hinting}
      name={
        row.competenceId === null && row.text ? (
          <span lang={shown.lang}>
            <HintedText text={shown.text} hints={hinting.hintsOf(shown.text)} />
          </span>
        ) : (
          <InLanguage shown={shown} />
        )
      }
      row={row}
      most={most}
      notes={notes}
      also={[...(withTheme ? (["theme"] as const) : []), ...(isMerged ? (["competence"] as const) : [])]}
    >
      <NeedDecisions view={view} row={row} name={shown.text} />
    </NeedRow>
  );
}
