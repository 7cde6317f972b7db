import type { Unit } from "#domain/organisation/unit.ts";

interface UnitOptionsProps {
  readonly units: readonly Unit[];
  readonly today: string;
  readonly chosen: string | null;
}

/** The organisation's parts, each area with what is below it; those that have ended only where one is chosen. */
export function UnitOptions({ units, today, chosen }: UnitOptionsProps) {
  const shown = units.filter(
    ({ id, kind, validTo }) =>
      kind !== "organisation" && (id === chosen || validTo === null || validTo >= today),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const top = shown.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const below = (unit: Unit): readonly Unit[] =>
    shown.filter(({ parentId }) => parentId === unit.id).flatMap((child) => [child, ...below(child)]);
  return top.map((area) => (
    <optgroup key={area.id} label={area.name}>
      {[area, ...below(area)].map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  ));
}
