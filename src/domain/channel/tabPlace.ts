/** What a channel tab shows: a group's or a unit's year. */
export interface TabPlace {
  readonly kind: "group" | "unit";
  readonly id: string;
}

/** The place as the app's addresses have it, without the first slash; a tab's settings keep it so. */
export function addressOf({ kind, id }: TabPlace): string {
  return `channel/${kind}/${encodeURIComponent(id)}`;
}

/** The place that a tab's settings keep; null: none, or nothing that this version knows. */
export function placeAt(address: string | null): TabPlace | null {
  const [, kind, id] = /^channel\/(group|unit)\/([^/]+)$/u.exec(address ?? "") ?? [];
  if (!id) return null;
  try {
    return { kind: kind === "group" ? "group" : "unit", id: decodeURIComponent(id) };
  } catch {
    return null; // a stray percent sign: nobody's id
  }
}
