import type { CompetenceNeeds } from "#domain/needs/competenceNeeds.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { NeedCompetenceRow } from "./NeedCompetenceRow.tsx";
import { useThemeNeedsStyles } from "./ThemeNeeds.styles.ts";

interface ThemeNeedsProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly competences: readonly CompetenceNeeds[];
}

/** The needs of a theme by competence, most needed first; each opens to the needs themselves. */
export function ThemeNeeds({ view, hinting, competences }: ThemeNeedsProps) {
  const texts = useTexts("summaries").summary;
  const styles = useThemeNeedsStyles();
  const most = Math.max(0, ...competences.map((competence) => competence.needs));
  if (view.statistics.groups === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.needsOf}</h3>
      {competences.length === 0 && <p className={styles.none}>{texts.noNeeds}</p>}
      {competences.map((row) => (
        <NeedCompetenceRow key={row.key} view={view} hinting={hinting} row={row} most={most} />
      ))}
    </>
  );
}
