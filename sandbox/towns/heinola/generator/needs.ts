import { readdirSync, readFileSync } from "node:fs";
import { must } from "./identity.ts";
import { type OrgGroup, orgGroups, unitOf } from "./organisation.ts";

/** A need of a group's discussion with what HR has made of it. */
export interface Need {
  readonly group: OrgGroup;
  readonly id: string;
  readonly description: string;
  readonly targetGroup: string;
  readonly competenceId: string | null;
  readonly competenceText: string;
  readonly methodId: string | null;
  readonly lineId: string | null;
  readonly urgencyId: string;
  readonly fate: Fate | null;
}

interface Fate {
  readonly fate: "ownGroup" | "areaPlan" | "centralPlan" | "sharing" | "notNow";
  readonly remark: string;
  readonly ledTo: { readonly what: string; readonly when: string; readonly heldOn: string | null } | null;
}

interface HeldFile {
  readonly groupId: string;
  readonly needs: readonly Omit<Need, "group" | "id" | "fate">[];
  readonly fates?: Readonly<Record<string, Partial<Fate>>>;
}

/** The needs of a cycle, group by group. */
export function needsOf(cycle: number): readonly Need[] {
  const folder = new URL(`../discussions/${cycle}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const held: HeldFile = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      const group = must(
        orgGroups.find(({ id }) => id === held.groupId),
        held.groupId,
      );
      return held.needs.map((need, index) => {
        const fate = held.fates?.[index];
        return {
          ...need,
          group,
          id: `n${index + 1}`,
          fate: fate ? ({ remark: "", ledTo: null, ...fate } as Fate) : null,
        };
      });
    });
}

/** The service area of a group, or the organisation. */
export function areaOf(group: OrgGroup): string {
  for (let unit = unitOf(group.unitId); ; unit = unitOf(must(unit.parent, unit.id)))
    if (unit.kind === "serviceArea" || unit.parent === undefined) return unit.id;
}

/** Whether the group's sheet is its area's plan (or none: the organisation's leading group). */
export const leads = ({ kindId }: OrgGroup) => kindId === "management" || kindId === "strategic";
