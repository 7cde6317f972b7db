import type { CompiledPlan } from "../compiledPlan.ts";

/** One unit's plan as the document tells of it: an area's, or the centralised one. */
export interface UnitPlan extends Pick<CompiledPlan, "unitId" | "rows" | "narrative" | "frame"> {
  readonly name: string;
  readonly isCentral: boolean;
  /** How far it is: a document is made of what there is, and says so. */
  readonly source: "confirmed" | "compiled" | "handedIn" | "draft" | "none";
}

/** What an area has written, section by section and unit by unit, in the order of both. */
export interface UnitNarrative {
  readonly sectionId: string;
  /** Null: of the whole area. */
  readonly unitName: string | null;
  readonly text: string;
}

/** `units`: the area's own units in their order; what is said of others comes after them under their id. */
export function narrativesOf(
  { narrative }: Pick<UnitPlan, "narrative">,
  sections: readonly { readonly id: string }[],
  units: readonly { readonly id: string; readonly name: string }[],
): readonly UnitNarrative[] {
  return sections.flatMap(({ id: sectionId }) => {
    const said = Object.entries(narrative).flatMap(([key, text]) => {
      const [section, ...rest] = key.split(".");
      if (section !== sectionId || text.trim() === "") return [];
      const unitId = rest.join(".");
      const at = units.findIndex(({ id }) => id === unitId);
      const unitName = unitId === "" ? null : (units[at]?.name ?? unitId);
      return [
        { sectionId, unitName, text: text.trim(), at: unitId === "" ? -1 : at < 0 ? units.length : at },
      ];
    });
    return said.sort((a, b) => a.at - b.at).map(({ at: _, ...one }) => one);
  });
}
