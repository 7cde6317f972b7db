import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from "react";
import { caretAfter } from "./caretAfter.ts";

interface SteadyCaret {
  readonly onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => void;
  readonly onTyped: (value: string) => void;
}

/** Keeps the caret beside its words when a colleague's words come into the text: browsers would put it to the end. */
export function useSteadyCaret(area: RefObject<HTMLTextAreaElement | null>, value: string): SteadyCaret {
  const known = useRef({ value, start: 0, end: 0 });
  useLayoutEffect(() => {
    const { value: before, start, end } = known.current;
    if (before === value) return;
    known.current = {
      value,
      start: caretAfter(before, value, start),
      end: caretAfter(before, value, end),
    };
    if (area.current !== area.current?.ownerDocument.activeElement) return;
    area.current?.setSelectionRange(known.current.start, known.current.end);
  }, [area, value]);
  return {
    onSelect: ({ currentTarget }) => {
      known.current = {
        ...known.current,
        start: currentTarget.selectionStart,
        end: currentTarget.selectionEnd,
      };
    },
    onTyped: (typed) => {
      const { selectionStart = typed.length, selectionEnd = typed.length } = area.current ?? {};
      known.current = { value: typed, start: selectionStart, end: selectionEnd };
    },
  };
}
