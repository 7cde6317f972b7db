/** What inflection leaves behind a word's stem, Finnish and Swedish; consonant gradation ("tuki", "tuen") included. */
const endings = new Set(
  `a ä e i o ö u y n t s ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle ksi na nä in en an än on ön un yn den
jen iden ien ten tten sten ita itä ia iä ja jä oja öjä oiden öiden ojen ojä öjen issa issä ista istä illa illä ilta iltä ille iksi
nen sen set seen sta stä sessa sessä ki ke kki et teet teen teiden tteet kaan kkaan kkaiden kas ka ti nin nista tia tien to don toa dot nat nan nät nän us ys ksen ukset yden ys uden
ar er or ns et ens ets arna erna orna`
    .split(/\s+/)
    .map(withoutDots),
);

/** What makes another word of the same stem: who does it, doing it, being it ("ohjaaja", "ohjaaminen"; "tietoinen", "tietoisuus"). */
const derivations = new Set(`minen misen mista ja jan jat jien jia suus suuden suutta ing ning`.split(/\s+/));

/** Shorter words are the same only letter by letter. */
const shortestStem = 4;
const shortestDerived = 8;
const shortestMisspelt = 7;

/** Whether two words are one and the same in another form, or misspelt; says no where it is not clear. */
export function isSameWord(one: string, other: string): boolean {
  const [a, b] = [withoutDots(one), withoutDots(other)];
  if (a === b) return true;
  const stem = commonStart(a, b);
  const rests = [a.slice(stem), b.slice(stem)];
  if (stem >= shortestStem && rests.every(isEnding)) return true;
  if (stem >= shortestDerived && rests.every((rest) => isEnding(rest) || derivations.has(rest))) return true;
  return Math.min(a.length, b.length) >= shortestMisspelt && stem > 0 && isOneSlipApart(a, b, stem);
}

/** Not every keyboard has them. */
function withoutDots(word: string): string {
  return word.replaceAll(/[äå]/gu, "a").replaceAll("ö", "o");
}

function isEnding(rest: string): boolean {
  return rest === "" || endings.has(rest);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** One letter wrong, missing, too many, or two that changed places. */
function isOneSlipApart(a: string, b: string, start: number): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  if (long.length > short.length) return long.slice(start + 1) === short.slice(start);
  if (long.slice(start + 1) === short.slice(start + 1)) return true;
  const swapped = long[start] === short[start + 1] && long[start + 1] === short[start];
  return swapped && long.slice(start + 2) === short.slice(start + 2);
}
