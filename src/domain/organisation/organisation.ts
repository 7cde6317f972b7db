import type { Unit, UnitId } from "./unit.ts";

/** Units by id; the chain upwards of a unit starts with itself. Built from checked data: no cycles, known parents. */
export function unitChain(units: ReadonlyMap<UnitId, Unit>, id: UnitId): readonly Unit[] {
  const chain: Unit[] = [];
  for (
    let unit = units.get(id);
    unit && !chain.includes(unit);
    unit = unit.parentId ? units.get(unit.parentId) : undefined
  ) {
    chain.push(unit);
  }
  return chain;
}

/** The service area a unit belongs to; the organisation for what stands above the areas. */
export function areaOf(units: ReadonlyMap<UnitId, Unit>, id: UnitId): Unit | undefined {
  const chain = unitChain(units, id);
  return chain.find((unit) => unit.kind === "serviceArea") ?? chain.at(-1);
}

/** The whole municipality. */
export function organisationOf(units: ReadonlyMap<UnitId, Unit>): Unit | undefined {
  return [...units.values()].find(({ kind }) => kind === "organisation");
}
