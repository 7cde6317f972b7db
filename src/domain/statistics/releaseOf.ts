import { isFarEnough, type People } from "./farEnough.ts";
import { atLeast, type Figure, figureOf, type Levels, mostTold, type Thresholds } from "./levelFigures.ts";
import { isSafeRest, suppressed, type Tellings, together } from "./suppressed.ts";

/** What one competence's published figures were computed from. It names people: for the unattended job alone. */
export interface Basis extends Tellings {
  /** Service area -> who answered there and what. */
  readonly people: People;
}

/** The figures of one competence. */
export interface Release {
  readonly basis: Basis;
  readonly areas: ReadonlyMap<string, Figure>;
  readonly town: Figure;
}

/**
 * The next figures of one competence for the service areas and the town (architecture section 5, "What leaves the
 * talks"). `now` holds everybody's agreed level by the area that they work in today; `earlier` what the figures that
 * people may still have were computed from, the last one last.
 *
 * Whoever has all of them, the areas' and the town's, earlier and new, and adds and subtracts as they please, comes only
 * to groups of at least `counts` people (`means` for levels) and to differences that at least `changed` people make. An
 * area where fewer have changed stays as it was, and where that does not help the last figures stay as a whole; so do
 * figures that would become too small. Somebody who moves may therefore be counted in two areas or in none for a while.
 * It does not protect from somebody who knows all but one of those who changed.
 */
export function releaseOf(now: People, earlier: readonly Basis[], thresholds: Thresholds): Release {
  const last = earlier.at(-1) ?? { people: new Map(), areas: new Map(), town: "nothing" };
  const people = peopleToTell(now, earlier, last, thresholds);
  const tellings = people && suppressed(people, last.areas, thresholds);
  if (!people || !tellings || !atLeast(tellings.town, last.town)) return released(last);
  const next = { ...tellings, people };
  return released(earlier.every((before) => isSafeStep(before, next, thresholds)) ? next : last);
}

/** The figures that a basis gives. */
export function released(basis: Basis): Release {
  const figure = (id: string, people: Levels) =>
    figureOf([...people.values()], basis.areas.get(id) ?? "nothing");
  return {
    basis,
    areas: new Map([...basis.people].map(([id, people]) => [id, figure(id, people)])),
    town: figureOf(together(basis.people.values()), basis.town),
  };
}

/** Today's people, of an area with too few changes those of the last figures; null where too few have changed anyway. */
function peopleToTell(
  now: People,
  earlier: readonly Basis[],
  last: Basis,
  thresholds: Thresholds,
): People | null {
  const ids = [...new Set([...last.people.keys(), ...now.keys()])];
  const people = new Map(ids.map((id) => [id, now.get(id) ?? (new Map() as Levels)]));
  if (earlier.length === 0) return people;
  const held = new Set<string>();
  const isFar = (id: string) =>
    earlier.every((before) => isFarEnough(id, before.people, people, thresholds.changed));
  const staysTold = (id: string) =>
    atLeast(mostTold([...(people.get(id)?.values() ?? [])], thresholds), last.areas.get(id) ?? "nothing");
  for (;;) {
    const id = ids.find((one) => !held.has(one) && !(isFar(one) && staysTold(one)));
    if (id === undefined) break;
    held.add(id);
    people.set(id, last.people.get(id) ?? new Map());
  }
  return ids.every(isFar) ? people : null;
}

/**
 * An area that is told of for the first time, and is as it was, tells how large it was among those that were hidden with
 * it: these must not be left standing alone.
 */
function isSafeStep(before: Basis, next: Basis, thresholds: Thresholds): boolean {
  return (["count", "levels"] as const).every((telling) => {
    if (!atLeast(before.town, telling)) return true;
    const isTold = (basis: Basis, id: string) => atLeast(basis.areas.get(id) ?? "nothing", telling);
    const isAsItWas = (id: string) => isFarEnough(id, before.people, next.people, Number.POSITIVE_INFINITY);
    const ids = [...before.people.keys()];
    const known = ids.filter((id) => isTold(before, id) || (isTold(next, id) && isAsItWas(id)));
    if (known.every((id) => isTold(before, id))) return true;
    const hidden = ids.filter((id) => !known.includes(id));
    return isSafeRest(before.people, hidden, known, telling, thresholds);
  });
}
