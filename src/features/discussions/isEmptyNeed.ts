import type { Need } from "#domain/discussions/need.ts";

/** Opened and left again without a word. */
export function isEmptyNeed(need: Need): boolean {
  const written = [need.competenceText, need.description, need.targetGroup].some((text) => text.trim());
  return !written && !need.competenceId && !need.methodId && !need.urgencyId && !need.lineId;
}
