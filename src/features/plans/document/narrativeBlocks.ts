import type { PlanModel } from "#domain/model/planModel.ts";
import { narrativesOf } from "#domain/plans/document/unitPlan.ts";
import type { ReportBlock } from "#files/report.ts";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";
import type { ReportIn } from "./reportIn.ts";
import { wordsIn, writtenBlocks } from "./writtenBlocks.ts";

type Sections = PlanModel["narrative"];

/** What areas say of their operations, apart from what they say of their training where the plans have a chapter. */
export function operationSections({ narrative, chapters }: PlanModel): Sections {
  const hasPlans = chapters.some(({ contains }) => contains.includes("plans"));
  return hasPlans ? narrative.filter(({ perUnit }) => perUnit) : narrative;
}

export function trainingSections({ narrative }: PlanModel): Sections {
  return narrative.filter(({ perUnit }) => !perUnit);
}

/** The areas' own words, area by area and unit by unit. */
export function narrativeBlocks(
  { plans, unitsOf, model }: DocumentMaterial,
  sections: Sections,
  wanted: ReportIn,
): readonly ReportBlock[] {
  // The groups write in the town's first language, whichever the document is in.
  const [own] = model.languages;
  return plans.flatMap((plan): readonly ReportBlock[] => {
    const said = narrativesOf(plan, sections, unitsOf(plan.unitId));
    if (said.length === 0) return [];
    const lang = own === wanted.language ? undefined : own;
    const blocks = sections.flatMap(({ id, name }): readonly ReportBlock[] => {
      const ours = said.filter(({ sectionId }) => sectionId === id);
      if (ours.length === 0) return [];
      const title = wordsIn(name, wanted.language);
      // Of a single section the chapter's own name tells what it is about.
      const named = (unitName: string) =>
        sections.length > 1 ? { ...title, text: `${title.text}: ${unitName}` } : { text: unitName };
      return ours.flatMap(({ unitName, text }): readonly ReportBlock[] => [
        {
          kind: "heading",
          level: 4,
          words: unitName === null ? title : named(unitName),
        },
        ...writtenBlocks(text, lang),
      ]);
    });
    return [{ kind: "heading", level: 3, words: { text: plan.name } }, ...blocks];
  });
}
