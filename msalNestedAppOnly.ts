import type { Plugin } from "vite";

const replaced = "/controllers/StandardController.mjs";
const substitute = "\0msal-without-standard-controller";

/**
 * Leaves MSAL's browser sign-in (popups, redirects, hidden frames of our own) out of the build: a tab signs
 * in through Teams only, and 41 KiB (gzip) of a first screen's JavaScript would never run. See
 * docs/decisions. An MSAL that is laid out differently fails the build instead of growing it unnoticed.
 */
export function msalNestedAppOnly(): Plugin {
  let found = false;
  return {
    name: "msal-nested-app-only",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(replaced) || !importer?.includes("@azure/msal-browser")) return null;
      found = true;
      return substitute;
    },
    load(id) {
      if (id !== substitute) return null;
      return 'export class StandardController { constructor() { throw new Error("MSAL: this build signs in through Teams only"); } }';
    },
    buildEnd(error) {
      if (!error && !found) this.error(`MSAL has no ${replaced} any more: look at msalNestedAppOnly.ts`);
    },
  };
}
