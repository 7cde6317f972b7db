/** Names as Excel allows them: at most 31 signs, none of some, no two alike. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const given = new Set<string>();
  return names.map((name, at) => {
    const plain = fitting(name.replace(/[[\]:*?/\\\p{Cc}\ufffe\uffff]/gu, " "), 31) || `${at + 1}`;
    let chosen = plain;
    for (let count = 2; given.has(chosen.toLowerCase()); count += 1)
      chosen = `${fitting(plain, 31 - ` (${count})`.length)} (${count})`;
    given.add(chosen.toLowerCase());
    return chosen;
  });
}

/** An apostrophe may stand neither first nor last; nor may a sign be cut in two. */
function fitting(name: string, most: number): string {
  return name
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/u, "")
    .replace(/^['\s]+|['\s]+$/gu, "");
}
