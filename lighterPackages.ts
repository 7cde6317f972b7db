import { tokens } from "@fluentui/react-components";
import type { Plugin } from "vite";

interface Substitute {
  readonly imported: RegExp;
  /** The package that imports it. */
  readonly by: RegExp;
  readonly code: () => string;
}

/** What packages carry along and this app does not use, with what stands in its place; see docs/decisions. */
const substitutes: Readonly<Record<string, Substitute>> = {
  // 467 names, of which nearly all only repeat themselves: colorNeutralStroke1 is var(--colorNeutralStroke1).
  tokens: { imported: /[\\/]tokens(?:\.js)?$/, by: /@fluentui[\\/]tokens/, code: tokensByName },
  // Mirrors every style for languages written from right to left; ours are fi, sv and en.
  rightToLeft: {
    imported: /^rtl-css-js\/core$/,
    by: /@griffel[\\/]core/,
    code: () =>
      "export const convertProperty = (key, value) => ({ key, value }); export const convert = (styles) => styles;",
  },
  // The Graph client's default chain of handlers and its token provider; this app gives it a chain of its own.
  graphHandlers: {
    imported: /[\\/]HTTPClientFactory(?:\.js)?$/,
    by: /@microsoft[\\/]microsoft-graph-client/,
    code: () => "export const HTTPClientFactory = {};",
  },
  graphTokens: {
    imported: /[\\/]CustomAuthenticationProvider(?:\.js)?$/,
    by: /@microsoft[\\/]microsoft-graph-client/,
    code: () => "export const CustomAuthenticationProvider = {};",
  },
  // What it makes of XML, images and streams; every request of ours asks for the answer as it is.
  graphAnswers: {
    imported: /[\\/]GraphResponseHandler(?:\.js)?$/,
    by: /@microsoft[\\/]microsoft-graph-client/,
    code: () => "export const GraphResponseHandler = { getResponse: async (answer) => answer };",
  },
  // Opens WOFF2, a dictionary of 70 KiB included; the fonts that go into PDFs are WOFF.
  woff2: {
    imported: /^brotli[\\/]decompress\.js$/,
    by: /fontkit/,
    code: () => "export default () => { throw new Error('WOFF2 is not read: lighterPackages.ts'); };",
  },
  // The SDK's log to the console, which nobody can switch on inside Teams.
  log: {
    imported: /[\\/]debug[\\/]src[\\/]browser\.js$/,
    by: /@microsoft[\\/]teams-js/,
    code: () =>
      "const debug = () => Object.assign(() => undefined, { extend: debug }); const b = { debug }; export { b };",
  },
};

const prefix = "\0lighter/";

/** Makes the build lighter by those parts. A package that is laid out differently fails the build. */
export function lighterPackages(): Plugin {
  const missing = new Set(Object.keys(substitutes));
  return {
    name: "lighter-packages",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer === undefined) return null;
      const found = Object.entries(substitutes).find(
        ([, { imported, by }]) => imported.test(source) && by.test(importer),
      );
      if (!found) return null;
      missing.delete(found[0]);
      return prefix + found[0];
    },
    load: (id) => (id.startsWith(prefix) ? (substitutes[id.slice(prefix.length)]?.code() ?? null) : null),
    buildEnd(error) {
      if (!error && missing.size > 0)
        this.error(`${[...missing].join(", ")}: nobody imports it any more. Look at lighterPackages.ts`);
    },
  };
}

/** The package's own object, said shorter: names that do not stand for themselves are taken from it as they are. */
function tokensByName(): string {
  const special = Object.fromEntries(
    Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`),
  );
  return `const special = ${JSON.stringify(special)};
    export const tokens = /*#__PURE__*/ new Proxy(special, { get: (known, name) => known[name] ?? "var(--" + name + ")" });`;
}
