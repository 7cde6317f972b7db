import { placeNames, wordNames } from "./commonNames.ts";
import { nameStems } from "./nameStems.ts";

/** The names of a town's people, ready to be looked for. */
export interface NameIndex {
  /** Stem -> whether the name is sure only in the middle of a sentence, or only beside another name. */
  readonly stems: ReadonlyMap<string, Sureness>;
}

type Sureness = "sure" | "notAtStart" | "besideName";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Case endings, possessives left out, with the particles that Finnish adds; and the Swedish genitive. */
const ending =
  /^(?:n|t|a|ä|ta|tä|tta|ttä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|an|än|en|in|on|ön|un|yn|hin|seen|s|sten|ten|den|ien|iin|ia|iä|ja|jä|:n|:lle|:n)?(?:kin|kaan|kään|ko|kö|han|hän)?$/u;
const shortestStem = 3;
/** So much before a word tells whether a sentence begins with it; a row of dots to write on is no reason to look further. */
const looksBack = 40;
const word = /[\p{L}][\p{L}\p{M}'’]*/gu;

/** `others`: what units and groups are called; a person's name in them ("Tommolan koulu") is mostly the place. */
export function nameIndex(people: readonly string[], others: readonly string[] = []): NameIndex {
  const places = new Set(others.flatMap((name) => wordsOf(name)).map((found) => found.lower));
  const stems = new Map<string, Sureness>();
  const order: readonly Sureness[] = ["sure", "notAtStart", "besideName"];
  for (const name of new Set(people.flatMap((person) => wordsOf(person)).map((found) => found.lower))) {
    if (name.length < shortestStem) continue;
    const own = nameStems(name).filter((stem) => stem.length >= shortestStem);
    const isPlace =
      placeNames.has(name) || [...places].some((place) => own.some((stem) => isFormOf(place, stem)));
    const sureness: Sureness = isPlace ? "besideName" : wordNames.has(name) ? "notAtStart" : "sure";
    for (const stem of own) {
      const known = stems.get(stem);
      // Of two names that look alike the less sure one decides.
      if (!known || order.indexOf(known) < order.indexOf(sureness)) stems.set(stem, sureness);
    }
  }
  return { stems };
}

/** Where a text names somebody, in whatever case the name stands. First name and surname beside each other are one. */
export function namesIn(text: string, index: NameIndex): readonly Span[] {
  const words = wordsOf(text);
  const found = words.map((one) => (isCapital(one.text) ? sureness(one.lower, index) : null));
  const spans: Span[] = [];
  for (const [at, one] of words.entries()) {
    const sure = found[at];
    if (!sure) continue;
    const before = words[at - 1];
    const after = words[at + 1];
    const besidePrevious =
      before !== undefined && Boolean(found[at - 1]) && isGap(text.slice(before.to, one.from));
    const besideNext = after !== undefined && Boolean(found[at + 1]) && isGap(text.slice(one.to, after.from));
    const beside = besidePrevious || besideNext;
    if (sure === "besideName" && !beside) continue;
    if (
      sure === "notAtStart" &&
      !beside &&
      startsSentence(text.slice(Math.max(0, one.from - looksBack), one.from))
    )
      continue;
    const last = spans.at(-1);
    if (last && before && besidePrevious && last.to === before.to)
      spans[spans.length - 1] = { from: last.from, to: one.to };
    else spans.push({ from: one.from, to: one.to });
  }
  return spans;
}

function wordsOf(text: string) {
  return [...text.matchAll(word)].map((found) => ({
    text: found[0],
    lower: found[0].toLocaleLowerCase("fi"),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

function sureness(lower: string, { stems }: NameIndex): Sureness | null {
  for (let length = lower.length; length >= shortestStem; length--) {
    const known = stems.get(lower.slice(0, length));
    if (known && ending.test(lower.slice(length))) return known;
  }
  return null;
}

function isFormOf(lower: string, stem: string): boolean {
  return lower.startsWith(stem) && ending.test(lower.slice(stem.length));
}

function isCapital(text: string): boolean {
  const [first = ""] = text;
  return first !== first.toLocaleLowerCase("fi");
}

/** Between the parts of one name stands a space, or the hyphen of a double name. */
function isGap(between: string): boolean {
  return /^(?:[ \u00a0]|-)$/u.test(between);
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?:;…\n\r])["'”’»(\-–—•*\d.\s]*$/u.test(before);
}
