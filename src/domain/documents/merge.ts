import { isRecord, type Parts, samePart } from "./parts.ts";

/** Two people changed the same part differently; a person has to choose. The merged document holds `theirs`. */
export interface Collision {
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly parts: Parts;
  readonly collisions: readonly Collision[];
}

/**
 * Three-way merge, part by part, against the common ancestor. What one side changed wins over what the other left
 * alone; a change wins over a deletion, so that no text is ever dropped; fields of one item merge on their own.
 */
export function merge(base: Parts, mine: Parts, theirs: Parts): Merged {
  const parts = new Map<string, unknown>();
  const collisions: Collision[] = [];
  for (const path of new Set([...theirs.keys(), ...mine.keys()])) {
    const result = mergePart(base.get(path), mine.get(path), theirs.get(path));
    if (result.value !== undefined) parts.set(path, result.value);
    if (result.collides) collisions.push({ path, mine: mine.get(path), theirs: theirs.get(path) });
  }
  return { parts, collisions };
}

/**
 * The common ancestor of what is on screen and what SharePoint has `now`, after a save whose answer nobody saw: parts
 * that stand there just as that save wrote them are my own words, not somebody else's change.
 */
export function ancestorInDoubt(before: Parts, inDoubt: Parts, now: Parts): Parts {
  const parts = new Map<string, unknown>();
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const part = samePart(inDoubt.get(path), now.get(path)) ? now.get(path) : before.get(path);
    if (part !== undefined) parts.set(path, part);
  }
  return parts;
}

function mergePart(base: unknown, mine: unknown, theirs: unknown): { value: unknown; collides: boolean } {
  if (samePart(mine, theirs) || samePart(mine, base)) return { value: theirs, collides: false };
  if (samePart(theirs, base)) return { value: mine, collides: false };
  if (mine === undefined) return { value: theirs, collides: false };
  if (theirs === undefined) return { value: mine, collides: false };
  // Both made the same thing: what one of them has left empty says nothing against the other's words.
  if (base === undefined && isBlank(mine)) return { value: theirs, collides: false };
  if (base === undefined && isBlank(theirs)) return { value: mine, collides: false };
  if (isRecord(mine) && isRecord(theirs)) return mergeFields(isRecord(base) ? base : {}, mine, theirs);
  return { value: theirs, collides: true };
}

const isBlank = (part: unknown) => part === null || part === "" || (Array.isArray(part) && part.length === 0);

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(base: Fields, mine: Fields, theirs: Fields): { value: unknown; collides: boolean } {
  const value: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergePart(base[field], mine[field], theirs[field]);
    if (merged.collides) return { value: theirs, collides: true };
    if (merged.value !== undefined) value[field] = merged.value;
  }
  return { value, collides: false };
}
