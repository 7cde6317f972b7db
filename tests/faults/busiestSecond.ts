import type { Asked } from "./FaultTown.ts";

/** The most that one person's app sent within one second. */
export function busiestSecond(asked: readonly Pick<Asked, "at" | "oid">[]): number {
  const counts = new Map<string, number>();
  for (const { at, oid } of asked) {
    const second = `${oid} ${Math.floor(at / 1000)}`;
    counts.set(second, (counts.get(second) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
