import { leadsAt } from "#domain/organisation/leadsAbove.ts";
import { organisationOf } from "#domain/organisation/organisation.ts";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Grant } from "./permissions/permissionTable.ts";
import type { Town } from "./townSite.ts";

/**
 * Who reads the levels of a service area or of the town: HR, the leading groups of that very unit, and those of the
 * whole organisation (R12). Nobody writes: what is there was computed. Null: the town knows no such unit.
 */
export function levelAccess({ activeGroups, kinds, units }: Town, folder: string): readonly Grant[] | null {
  const unit = units.get(folder as UnitId);
  const organisation = organisationOf(units);
  if (!unit) return null;
  const places = [...new Set([unit.id, ...(organisation ? [organisation.id] : [])])];
  const leads = places.flatMap((id) => leadsAt(id, activeGroups, kinds));
  return [
    { role: { kind: "hr" }, level: "reads" },
    ...leads.flatMap(({ id }): Grant[] => [
      { role: { kind: "fillers", groupId: id }, level: "reads" },
      { role: { kind: "members", groupId: id }, level: "reads" },
    ]),
  ];
}
