import { textIn } from "#domain/model/localText.ts";
import { narrativeFields } from "#domain/plans/narrativeFields.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import type { AreaSources } from "#usecases/plans/loadAreaSources.ts";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import { useAreaStyles } from "./area.styles.ts";
import { NarrativeText } from "./NarrativeText.tsx";

interface NarrativeSectionProps {
  readonly plan: PlanView;
  readonly sources: AreaSources;
}

/** The area's own words under the headings of the town's data, with those of the plan before to go on from. */
export function NarrativeSection({ plan, sources }: NarrativeSectionProps) {
  const texts = useTexts("areaPlan").narrative;
  const language = useLanguage();
  const styles = useAreaStyles();
  const { sheet, model } = plan;
  const sections = narrativeFields(model.plan.narrative, sources.responsibilityAreas);
  if (sections.length === 0) return null;
  const all = sections.flatMap(({ fields }) => fields);
  const written = all.filter(({ key }) => sheet.narrative[key]?.trim()).length;
  return (
    <Section title={texts.title} note={texts.filled(written, all.length)}>
      {sections.map(({ section, fields }) => (
        <div key={section.id}>
          <h3 className={styles.subtitle}>
            <InLanguage shown={textIn(section.name, language)} />
          </h3>
          {section.help && (
            <p className={styles.help}>
              <InLanguage shown={textIn(section.help, language)} />
            </p>
          )}
          <div className={styles.texts}>
            {fields.map(({ key, unitName }) => (
              <NarrativeText
                key={key}
                plan={plan}
                name={key}
                label={unitName ?? textIn(section.name, language).text}
                before={sources.before?.narrative[key] ?? ""}
              />
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
}
