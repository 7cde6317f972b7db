/** Words that are for programmers, and the page that only a bug in the app brings up. */
const raw = [
  "\\b(?:Type|Reference|Syntax|Range|Zod)Error\\b",
  "\\[object ",
  "\\bundefined\\b",
  "\\bNaN\\b",
  "</?(?:html|h1)\\b",
  "Bad Gateway",
  "Injected by the sandbox",
  "\\b(?:generalException|serviceNotAvailable|activityLimitReached|quotaLimitReached|resourceModified|UnknownError)\\b",
  "Jokin meni vikaan",
  "Sovelluksen osaa ei voitu ladata",
].join("|");

/** A script for every frame: says in the console when a page shows such words, be it for a moment. */
export const noteRawErrors = `(() => {
  const raw = new RegExp(${JSON.stringify(raw)}, "u");
  const shownIn = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element && !element.closest("script, style") ? (node.textContent ?? "") : "";
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === "characterData" ? [target] : addedNodes) {
        const text = shownIn(node);
        if (raw.test(text)) console.error("A person sees: " + text.slice(0, 300));
      }
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
})();`;

/** What a browser itself says about an answer that it may not show: the fault, and not the app's. */
const refusedByBrowser =
  /^Access to fetch at '[^']*\/v1\.0\/[^']*' from origin .* has been blocked by CORS policy/u;

/** What a console holds besides what the injected faults make a browser say. */
export function appErrors(errors: readonly string[]): readonly string[] {
  return errors.filter((text) => !refusedByBrowser.test(text));
}
