import { textIn } from "#domain/model/localText.ts";
import { narrativesOf } from "#domain/plans/document/unitPlan.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";
import { useDocumentStyles } from "./document.styles.ts";
import { operationSections } from "./narrativeBlocks.ts";

/** What the areas have written of their operations: it comes into the document as it stands in their plans. */
export function AreaWords({ material }: { readonly material: DocumentMaterial }) {
  const texts = useTexts("planDocument").chapter;
  const language = useLanguage();
  const styles = useDocumentStyles();
  const { plans, model, unitsOf } = material;
  const sections = operationSections(model.plan);
  const said = plans
    .map((plan) => ({ plan, words: narrativesOf(plan, sections, unitsOf(plan.unitId)) }))
    .filter(({ words }) => words.length > 0);
  const nameOf = (id: string) => {
    const section = sections.find((known) => known.id === id);
    return section ? textIn(section.name, language).text : id;
  };
  return (
    <div>
      <h3 className={styles.subtitle}>{texts.areasTitle}</h3>
      {said.length === 0 && <p className={styles.quiet}>{texts.noAreas}</p>}
      {said.map(({ plan, words }) => (
        <FoldRow key={plan.unitId} title={plan.name} detail={texts.source[plan.source]}>
          <div className={styles.stack}>
            {words.map(({ sectionId, unitName, text }) => (
              <div key={`${sectionId} ${unitName}`}>
                <strong>{[nameOf(sectionId), unitName].filter(Boolean).join(": ")}</strong>
                <Prose text={text} />
              </div>
            ))}
          </div>
        </FoldRow>
      ))}
    </div>
  );
}
