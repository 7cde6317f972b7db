const vowels = "aeiouyäöå";
/** Strong and weak grade of the consonants before a word's last vowel: "lahti", "lahde-"; "mäki", "mäe-". */
const grades: readonly (readonly [strong: string, weak: string])[] = [
  ["kk", "k"],
  ["pp", "p"],
  ["tt", "t"],
  ["nk", "ng"],
  ["mp", "mm"],
  ["nt", "nn"],
  ["lt", "ll"],
  ["rt", "rr"],
  ["k", ""],
  ["k", "v"],
  ["p", "v"],
  ["t", "d"],
];

/** The stems to which Finnish adds its endings: of "lehtomäki" also "lehtomäe-" and "lehtomäke-", of "virtanen" "virtase-". */
export function nameStems(name: string): readonly string[] {
  const last = name.at(-1) ?? "";
  if (name.endsWith("nen")) return [name, `${name.slice(0, -3)}se`, `${name.slice(0, -3)}s`];
  if (!vowels.includes(last)) {
    const start = name.slice(0, -1);
    const ofS =
      last === "s" ? [`${start}kse`, `${start}${start.at(-1)}`, `${start}${start.at(-1)}s`, start] : [];
    return [name, `${name}i`, `${name}e`, ...ofS];
  }
  const start = name.slice(0, -1);
  const starts = [start, ...otherGrades(start)];
  // "Järvi", "Järve-"; "Halme", "Halmee-".
  const ends = last === "i" ? ["i", "e"] : last === "e" ? ["e", "ee"] : [last];
  return starts.flatMap((stem) => ends.map((end) => stem + end));
}

function otherGrades(start: string): readonly string[] {
  return grades.flatMap(([strong, weak]) => {
    const found: string[] = [];
    if (start.endsWith(strong)) found.push(start.slice(0, -strong.length) + weak);
    if (weak.length > 1 && start.endsWith(weak)) found.push(start.slice(0, -weak.length) + strong);
    return found;
  });
}
