import { areaOf } from "../organisation/organisation.ts";
import type { Person, PersonId } from "../organisation/person.ts";
import type { Unit, UnitId } from "../organisation/unit.ts";
import type { AgreedHalf } from "./countedHalves.ts";
import type { People } from "./farEnough.ts";
import type { Levels, Thresholds } from "./levelFigures.ts";

interface Town {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly people: ReadonlyMap<PersonId, Person>;
}

/** The service areas that there are on a day: figures are told of these and of the town. */
export function areasOn({ units }: Pick<Town, "units">, day: string): readonly UnitId[] {
  return [...units.values()]
    .filter(({ kind, validFrom, validTo }) => {
      return kind === "serviceArea" && validFrom <= day && (validTo === null || day <= validTo);
    })
    .map(({ id }) => id);
}

/**
 * Everybody's level of one competence by the area that they work in today. The few who work above the areas make up one
 * of their own where they are as many as levels are told of: fewer would take an area along into what is not told.
 */
export function answersByArea(
  competenceId: string,
  counted: ReadonlyMap<PersonId, AgreedHalf>,
  areas: readonly string[],
  { units, people }: Town,
  { means }: Pick<Thresholds, "means">,
): People {
  const answers = new Map<string, Map<string, number>>(areas.map((id) => [id, new Map()]));
  for (const [id, { levels }] of counted) {
    const level = levels[competenceId];
    const person = people.get(id);
    if (level === undefined || !person) continue;
    const area = areaOf(units, person.unitId)?.id ?? person.unitId;
    const there = answers.get(area) ?? new Map<string, number>();
    answers.set(area, there.set(id, level));
  }
  const counts = ([id, { size }]: readonly [string, Levels]) =>
    areas.length === 0 || areas.some((area) => area === id) || size >= means;
  return new Map([...answers].filter(counts));
}
