interface Placed {
  readonly id: string;
  readonly order: number;
}

/** As they are shown; two that two people put in the same place stand by their ids, the same way for everybody. */
export function inOrder<T extends Placed>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The place after all others. */
export function lastPlace(items: readonly Placed[]): number {
  return Math.max(0, ...items.map(({ order }) => order)) + 1;
}

/** Moves one thing to the other side of another. It alone changes, so that colleagues may move others meanwhile. */
export function movedPast<T extends Placed>(items: readonly T[], id: string, pastId: string): T[] {
  const moving = items.find((item) => item.id === id);
  const others = inOrder(items.filter((item) => item.id !== id));
  const index = others.findIndex((item) => item.id === pastId);
  const past = others[index];
  if (!moving || !past) return [...items];
  const up = inOrder([moving, past])[0] === past;
  const beyond = others[up ? index - 1 : index + 1];
  const order = beyond ? (past.order + beyond.order) / 2 : past.order + (up ? -1 : 1);
  return inOrder([...others, { ...moving, order }]);
}
