/** Where a caret belongs when a text has been changed by somebody else: beside the words that it stood beside. */
export function caretAfter(before: string, after: string, caret: number): number {
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start++;
  let end = 0;
  while (end < longest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (caret <= start) return caret;
  const fromEnd = before.length - caret;
  return fromEnd <= end ? after.length - fromEnd : after.length - end;
}
