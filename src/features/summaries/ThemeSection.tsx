import { useId } from "react";
import type { ShownText } from "#domain/model/localText.ts";
import type { CompetenceNeeds } from "#domain/needs/competenceNeeds.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import type { GroupTextsView } from "#usecases/useGroupTexts.ts";
import type { Hinting } from "#usecases/useHints.ts";
import { GroupTexts } from "./GroupTexts.tsx";
import { ThemeNeeds } from "./ThemeNeeds.tsx";
import { useThemeSectionStyles } from "./ThemeSection.styles.ts";

interface ThemeSectionProps {
  readonly view: AreaSummaryView;
  readonly hinting: Hinting;
  readonly themeId: string;
  readonly name: ShownText;
  readonly competences: readonly CompetenceNeeds[];
  readonly groupTexts: GroupTextsView;
}

/** One theme: what the groups said on the left, HR's own text on the right. */
export function ThemeSection({ view, hinting, themeId, name, competences, groupTexts }: ThemeSectionProps) {
  const texts = useTexts("summaries").summary;
  const styles = useThemeSectionStyles();
  const hidden = useHiddenStyles();
  const titleId = useId();
  const { languages, narrative } = view;
  return (
    <section className={styles.theme} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <InLanguage shown={name} />
      </h2>
      <div className={styles.columns}>
        <div className={styles.material}>
          <ThemeNeeds view={view} hinting={hinting} competences={competences} />
          <GroupTexts
            view={view}
            hinting={hinting}
            themeId={themeId}
            themeName={name.text}
            groupTexts={groupTexts}
          />
        </div>
        <div className={styles.writing}>
          {languages.map((language, index) => (
            <LongTextField
              key={language}
              label={
                <>
                  {languages.length > 1 ? texts.writeIn[language] : texts.write}
                  <span className={hidden.visually}>{`: ${name.text}`}</span>
                </>
              }
              {...(index === 0 ? { hint: texts.writeHint } : {})}
              lang={language}
              value={narrative[language]?.[themeId] ?? ""}
              onChange={(text) => view.changeNarrative(language, themeId, text)}
              onBlur={view.blurred}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
