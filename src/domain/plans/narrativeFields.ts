import type { PlanModel } from "../model/planModel.ts";
import type { Unit } from "../organisation/unit.ts";

type Section = PlanModel["narrative"][number];

/** The texts of an area's plan: one under a heading, or one for each responsibility area. `key` names it in the plan. */
export interface NarrativeFields {
  readonly section: Section;
  readonly fields: readonly { readonly key: string; readonly unitName: string | null }[];
}

export function narrativeFields(
  sections: readonly Section[],
  responsibilityAreas: readonly Pick<Unit, "id" | "name">[],
): readonly NarrativeFields[] {
  return sections.map((section) => ({
    section,
    fields:
      section.perUnit && responsibilityAreas.length > 0
        ? responsibilityAreas.map(({ id, name }) => ({ key: `${section.id}.${id}`, unitName: name }))
        : [{ key: section.id, unitName: null }],
  }));
}
