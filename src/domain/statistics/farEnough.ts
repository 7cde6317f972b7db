import type { Levels } from "./levelFigures.ts";

/** Everybody's levels by area. */
export type People = ReadonlyMap<string, Levels>;

/**
 * Whether an area has either the same people with the same levels in both, or at least `changed` people who answer
 * differently in the town as a whole: they came, left, or have another level. Who only moved to another area does not
 * count, since moves cancel out in the sum of the two. When every area is far enough, so is every sum of areas.
 */
export function isFarEnough(id: string, before: People, now: People, changed: number): boolean {
  const [was, is] = [before.get(id), now.get(id)];
  const people = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  if (people.every((person) => was?.get(person) === is?.get(person))) return true;
  return people.filter((person) => answersOf(before, person) !== answersOf(now, person)).length >= changed;
}

/** Somebody may stand in two areas: in the earlier figures of one that stays as it was, and in the new ones of another. */
function answersOf(areas: People, person: string): string {
  return [...areas.values()]
    .flatMap((area) => area.get(person) ?? [])
    .sort()
    .join();
}
