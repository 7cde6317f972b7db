import { type RefCallback, useCallback, useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to where it was before a dialog opened, once the dialog is gone; where that is gone too, to
 * the heading of its part of the page. The returned ref belongs on the dialog's surface.
 */
export function useFocusBack(open: boolean): RefCallback<HTMLElement> {
  const before = useRef<{ readonly element: Element | null; readonly part: string | null }>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const element = document.activeElement;
    const part = element?.closest("section[aria-labelledby]")?.getAttribute("aria-labelledby") ?? null;
    before.current = { element, part };
  }, [open]);
  return useCallback((surface) => {
    if (surface) return;
    // The surface is being taken away; after that the browser has put the focus on nothing.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const { element, part } = before.current ?? {};
      const to = element?.isConnected ? element : document.getElementById(part ?? "");
      if (to instanceof HTMLElement) to.focus();
    });
  }, []);
}
