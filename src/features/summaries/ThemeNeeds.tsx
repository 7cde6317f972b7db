import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ShownText, textIn } from "#domain/model/localText.ts";
import type { CompetenceNeeds } from "#domain/needs/competenceNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Meter } from "#ui/Meter.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";
import { contentLanguage } from "./contentLanguage.ts";
import { NeedDetails } from "./NeedDetails.tsx";
import { useThemeNeedsStyles } from "./ThemeNeeds.styles.ts";

interface ThemeNeedsProps {
  readonly view: AreaSummaryView;
  readonly competences: readonly CompetenceNeeds[];
}

/** The needs of a theme by competence, most needed first; each opens to the needs themselves. */
export function ThemeNeeds({ view, competences }: ThemeNeedsProps) {
  const all = useTexts("summaries");
  const texts = all.summary;
  const language = useLanguage();
  const styles = useThemeNeedsStyles();
  const most = Math.max(0, ...competences.map((competence) => competence.needs));
  const nameOf = ({ competenceId, text }: CompetenceNeeds): ShownText => {
    const common = view.model.competences.find((known) => known.id === competenceId);
    if (common) return textIn(common.name, language);
    if (text) return { text, lang: contentLanguage(view.model) ?? language };
    return { text: competenceId ?? texts.unnamed, lang: language };
  };
  if (view.statistics.groups === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.needsOf}</h3>
      {competences.length === 0 && <p className={styles.none}>{texts.noNeeds}</p>}
      {competences.map((competence) => (
        <details key={`${competence.competenceId} ${competence.text}`} className={styles.competence}>
          <summary className={styles.summary}>
            <ChevronRightRegular aria-hidden className={styles.chevron} />
            <span className={styles.words}>
              <span className={styles.name}>
                <InLanguage shown={nameOf(competence)} />
              </span>
              <span className={styles.counts}>
                {competence.competenceId === null
                  ? texts.ownWords(all.needs(competence.needs), all.groups(competence.groups))
                  : texts.counts(all.needs(competence.needs), all.groups(competence.groups))}
              </span>
            </span>
            <span className={styles.meter}>
              <Meter done={competence.needs} of={most} />
            </span>
          </summary>
          <ul className={styles.needs}>
            {competence.items.map(({ groupId, need }) => (
              <NeedDetails key={`${groupId} ${need.id}`} view={view} groupId={groupId} need={need} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
