import type { Group } from "./group.ts";

/** The groups in which this one goes on, directly or through another merger since. */
export function successorsOf(group: Group, groups: readonly Group[]): readonly Group[] {
  const found = new Set<Group>();
  const open: Group[] = [group];
  for (let one = open.pop(); one; one = open.pop()) {
    const { id } = one;
    for (const next of groups) {
      if (!next.mergedFrom.includes(id) || next.id === group.id || found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return [...found];
}
