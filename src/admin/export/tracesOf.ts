/** Where a person's id stands in a document, with the facts beside it. */
export interface Trace {
  /** `accepted.by`, `entries[2].enteredBy` */
  readonly foundAt: string;
  /** Single values of the same object; its lists and objects may be about others. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Finds the id as it stands: alone, in a pair (`p-1~p-2`) or after a colon (`talks:p-1`). */
export function tracesOf(body: unknown, id: string): readonly Trace[] {
  return search(body, (text) => text.split(/[~:|]/u).includes(id), "", null);
}

type Facts = Readonly<Record<string, unknown>>;

function search(
  value: unknown,
  isIt: (text: string) => boolean,
  place: string,
  beside: Facts | null,
): readonly Trace[] {
  if (typeof value === "string") return isIt(value) ? [{ foundAt: place, facts: beside ?? {} }] : [];
  if (Array.isArray(value))
    return value.flatMap((one, at) =>
      search(one, isIt, `${place}[${at}]`, typeof one === "string" ? null : beside),
    );
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const facts = Object.fromEntries(entries.filter(([, one]) => typeof one !== "object" || one === null));
  return entries.flatMap(([name, one]) => {
    const inside = place === "" ? name : `${place}.${name}`;
    // Things are kept by a person's id too.
    const named: readonly Trace[] = isIt(name) ? [{ foundAt: inside, facts: {} }] : [];
    return [...named, ...search(one, isIt, inside, facts)];
  });
}
