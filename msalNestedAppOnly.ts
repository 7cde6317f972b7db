import type { Plugin } from "vite";

/** Module -> what it exports. */
const replaced = {
  "/controllers/StandardController.mjs": "StandardController",
  "/LocalStorage.mjs": "LocalStorage",
} as const;

const prefix = "\0msal-without/";

/**
 * Leaves out of the build what a tab must not do: MSAL's browser sign-in (popups, redirects, hidden frames of our own)
 * and its cache in local storage. A tab signs in through Teams and keeps tokens in memory only; 43 KiB (gzip) before
 * the first content would never run. See docs/decisions. An MSAL that is laid out differently fails the build instead
 * of growing it unnoticed.
 */
export function msalNestedAppOnly(): Plugin {
  const missing = new Set<string>(Object.values(replaced));
  return {
    name: "msal-nested-app-only",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer?.includes("@azure/msal-browser")) return null;
      const name = Object.entries(replaced).find(([module]) => source.endsWith(module))?.[1];
      if (name === undefined) return null;
      missing.delete(name);
      return `${prefix}${name}`;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      return `export class ${name} { constructor() { throw new Error("MSAL: this build has no ${name}"); } }`;
    },
    buildEnd(error) {
      if (!error && missing.size > 0)
        this.error(`MSAL has no ${[...missing].join(", ")} where it was: look at msalNestedAppOnly.ts`);
    },
  };
}
