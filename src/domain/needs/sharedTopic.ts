import type { Topic } from "./competenceWords.ts";
import { isSameWord } from "./sameWord.ts";

/** Describe a topic and are none: "vastuullinen", "ammatillisen". */
const adjective =
  /(?:llinen|llisen|llista|lliset|llisten|ttinen|ttisen|ttiset|va|vä|van|vän|vien|vat|vät|isk|iska|iskt|lig|liga|ligt)$/u;

/**
 * The words that make two competences nearly the same; none where they are not. Two topics are the same when they share
 * at least half of their words and two of them, or all of them, or when one is the other's first word.
 */
export function sharedTopic(a: readonly Topic[], b: readonly Topic[]): readonly string[] {
  const pairs = a.flatMap((one) => b.map((other) => sharedWords(one, other)));
  const shared = pairs.reduce((best, words) => (words.length > best.length ? words : best), []);
  // Of two lists of topics one in common is too little, unless it is a whole half of both.
  const found = pairs.filter((words) => words.length > 0).length;
  return found * 2 >= Math.min(a.length, b.length) ? shared : [];
}

function sharedWords(a: Topic, b: Topic): readonly string[] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const partnerOf = (word: string) => long.find((other) => isSameWord(word, other));
  const shared = short.flatMap((word) => {
    const partner = partnerOf(word);
    return partner === undefined ? [] : [basicForm(word, partner)];
  });
  const all = short.length + long.length - shared.length;
  if (shared.length === 0) return [];
  if (shared.length === all) return shared;
  if (shared.length >= 2) return shared.length * 2 >= all ? shared : [];
  const [only] = short;
  const [first] = long;
  const isFirst =
    only !== undefined && first !== undefined && isSameWord(only, first) && !adjective.test(only);
  return short.length === 1 && long.length === 2 && isFirst ? shared : [];
}

/** The form that reads most like a dictionary's: the shorter one, and of two as long that which is no genitive. */
function basicForm(a: string, b: string): string {
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a.endsWith("n") && !a.endsWith("nen") ? b : a;
}
