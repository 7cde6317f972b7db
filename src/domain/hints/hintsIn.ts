import { healthWordsIn } from "./healthWordsIn.ts";
import { type NameIndex, namesIn, type Span } from "./namesIn.ts";

/** A place in a text that may tell about a person. Whether it does, HR decides. */
export interface Hint extends Span {
  readonly kind: "name" | "health";
  readonly words: string;
}

/** Names and health words of a text, in reading order. Without `names` only the health words. */
export function hintsIn(text: string, names: NameIndex | null): readonly Hint[] {
  const hints = [
    ...(names ? namesIn(text, names) : []).map((span) => ({ ...span, kind: "name" as const })),
    ...healthWordsIn(text).map((span) => ({ ...span, kind: "health" as const })),
  ];
  return hints
    .sort((a, b) => a.from - b.from)
    .filter((hint, at, all) => hint.from >= (all[at - 1]?.to ?? 0))
    .map((hint) => ({ ...hint, words: text.slice(hint.from, hint.to) }));
}
