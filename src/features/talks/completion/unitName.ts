export type UnitNames = ReadonlyMap<string, { readonly name: string }>;

/** A unit's name; of one that is no longer known, its id. */
export function unitName(units: UnitNames, id: string): string {
  return units.get(id)?.name ?? id;
}
