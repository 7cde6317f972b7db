import { useMemo, useSyncExternalStore } from "react";
import { type Hint, hintsIn } from "#domain/hints/hintsIn.ts";
import { loadNameIndex } from "./loadNameIndex.ts";
import type { Services } from "./services.ts";
import { useLoaded } from "./useLoaded.ts";
import { useServices } from "./useServices.ts";

/** Finds what may tell about a person, for whoever compiles what groups wrote. */
export interface Hinting {
  /** In reading order, without what has been passed over. */
  readonly hintsOf: (text: string) => readonly Hint[];
  /** HR has looked: these words say nothing about anybody. Holds until the app is closed. */
  readonly passOver: (words: string) => void;
  /** True: names could not be fetched, so that only health words are found. */
  readonly withoutNames: boolean;
}

/** What one person has passed over; never stored, since it would say what was found. */
interface PassedOver {
  words: ReadonlySet<string>;
  readonly listeners: Set<() => void>;
}

const passedOver = new WeakMap<Services["stores"]["drafts"], PassedOver>();

function passedOverBy({ stores }: Services): PassedOver {
  const known = passedOver.get(stores.drafts) ?? {
    words: new Set<string>(),
    listeners: new Set<() => void>(),
  };
  passedOver.set(stores.drafts, known);
  return known;
}

export function useHints(): Hinting {
  const services = useServices();
  const passed = passedOverBy(services);
  const words = useSyncExternalStore(
    (listener) => {
      passed.listeners.add(listener);
      return () => passed.listeners.delete(listener);
    },
    () => passed.words,
  );
  const names = useLoaded(["nameIndex"], () => loadNameIndex(services));
  const index = names.status === "ready" ? names.value : null;
  return useMemo(
    () => ({
      hintsOf: (text) => hintsIn(text, index).filter((hint) => !words.has(keyOf(hint.words))),
      passOver(hinted) {
        passed.words = new Set([...passed.words, keyOf(hinted)]);
        for (const listener of passed.listeners) listener();
      },
      withoutNames: names.status === "failed",
    }),
    [index, names.status, words, passed],
  );
}

function keyOf(words: string): string {
  return words.toLocaleLowerCase("fi");
}
