import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { GroupTextsView } from "#usecases/useGroupTexts.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { ThemeSection } from "./ThemeSection.tsx";

interface SummaryThemesProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly groupTexts: GroupTextsView;
}

/** Theme by theme: needs, the groups' words and HR's own. */
export function SummaryThemes({ view, hinting, groupTexts }: SummaryThemesProps) {
  const language = useLanguage();
  return view.statistics.byTheme.map(({ themeId, competences }) => {
    const theme = view.template.themes.find((known) => known.id === themeId);
    return (
      <ThemeSection
        key={themeId}
        view={view}
        hinting={hinting}
        themeId={themeId}
        name={theme ? textIn(theme.name, language) : { text: themeId, lang: language }}
        competences={competences}
        groupTexts={groupTexts}
      />
    );
  });
}
