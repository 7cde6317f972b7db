import type { ListName } from "#store/lists.ts";
import type { Doomed } from "./Doomed.ts";
import { retentionRules } from "./retentionRules.ts";

export interface Kind {
  readonly list: ListName;
  readonly year: number | null;
  readonly items: readonly Doomed[];
}

/**
 * Together what is of one list and year. The registry comes first: a year that still counted as open would be made anew by
 * the next `sync`. Names come last.
 */
export function byKind(doomed: readonly Doomed[]): readonly Kind[] {
  const kinds = new Map<string, { list: ListName; year: number | null; items: Doomed[] }>();
  for (const one of doomed) {
    const id = `${one.list} ${one.year} ${one.isFolder}`;
    const kind = kinds.get(id) ?? { list: one.list, year: one.year, items: [] };
    kind.items.push(one);
    kinds.set(id, kind);
  }
  const rank = ({ list }: Kind) => (list === "Registry" ? 0 : retentionRules[list] === "people" ? 2 : 1);
  return [...kinds.values()].sort(
    (a, b) => rank(a) - rank(b) || a.list.localeCompare(b.list) || (a.year ?? 0) - (b.year ?? 0),
  );
}
