import type { Plugin, Rolldown } from "vite";

const data =
  /[\\/]src[\\/](?:teams[\\/]nestedApp|graph[\\/]createGraph|graph[\\/]scopes|store[\\/]createStores|usecases[\\/]loadHome)\.ts$/;
const screen = /[\\/]src[\\/](?:app[\\/]mount\.tsx|i18n[\\/]plural\.ts|usecases[\\/]useServices\.tsx?)$/;
const firstTexts = /[\\/]src[\\/]i18n[\\/](?:ui|shell|failures|home)[\\/](fi|sv|en)\.ts$/;

/**
 * What the first screen needs comes in three files, fetched side by side: what talks to Teams, what signs in and gets
 * the first data, and what shows it. On a phone's line each file more costs a round trip and a slow start; with fewer
 * the data would wait for the screen's code. Each group takes along what its modules import; the other screens stay
 * chunks of their own.
 */
export const firstScreenChunks: Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined> = {
  groups: [
    { name: "start", tags: ["$initial"], priority: 4 },
    { name: "data", test: data, priority: 3 },
    // What the texts share goes with the screen: each is a chunk that needs no other.
    { name: "screen", test: screen, priority: 2 },
    { name: (id) => `texts-${firstTexts.exec(id)?.[1]}`, debugName: "texts", test: firstTexts, priority: 1 },
  ],
};

/** index.html names what `main.tsx` is going to import, so that the browser fetches it with the entry. */
export function preloadFirstScreen(): Plugin {
  return {
    name: "preload-first-screen",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === "chunk");
        return ["data", "screen"].map((name) => {
          const chunk = chunks.find((one) => one.name === name);
          if (!chunk) throw new Error(`firstScreenChunks.ts: the build has no chunk "${name}"`);
          const attrs = { rel: "modulepreload", crossorigin: true, href: `./${chunk.fileName}` };
          return { tag: "link", attrs, injectTo: "head" };
        });
      },
    },
  };
}
