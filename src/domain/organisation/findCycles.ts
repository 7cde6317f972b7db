/** Every cycle of `id -> parent`, once each, starting from the id that stands first. */
export function findCycles(parents: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const settled = new Set<string>();
  const cycles: string[][] = [];
  for (const start of parents.keys()) {
    const path: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !path.includes(id)) {
      path.push(id);
      id = parents.get(id);
    }
    if (id !== undefined && path.includes(id)) cycles.push(path.slice(path.indexOf(id)));
    for (const seen of path) settled.add(seen);
  }
  return cycles;
}
