import type { Plugin, Rolldown } from "vite";

const firstTexts = /[\\/]src[\\/]i18n[\\/](?:ui|shell|failures|home)[\\/](fi|sv|en)\.ts$/;

/**
 * What the first screen needs comes in few files, fetched side by side: on a phone every round trip costs more than
 * a few KiB. Each group takes along what its modules import; the other screens stay chunks of their own.
 */
export const firstScreenChunks: Exclude<Rolldown.OutputOptions["codeSplitting"], boolean | undefined> = {
  groups: [
    { name: "start", tags: ["$initial"], priority: 4 },
    {
      name: "data",
      test: /[\\/]src[\\/](?:usecases[\\/]loadHome|graph[\\/]createGraph|graph[\\/]scopes|store[\\/]createStores)\.ts$/,
      priority: 3,
    },
    // Half of the screen's weight: side by side the two take half the time.
    { name: "react", test: /node_modules[\\/]react-dom[\\/]/, priority: 3 },
    {
      // Parts that the texts and themes share go with the screen: each text and theme is a chunk that needs no other.
      name: "screen",
      test: /[\\/]src[\\/](?:app[\\/]mount\.tsx|i18n[\\/]plural\.ts|usecases[\\/]useServices\.tsx?)$|@fluentui[\\/]tokens[\\/]lib[\\/]global[\\/]/,
      priority: 2,
    },
    { name: (id) => `texts-${firstTexts.exec(id)?.[1]}`, test: firstTexts, priority: 1 },
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
        return ["data", "react", "screen", "nestedApp"].map((name) => {
          const chunk = chunks.find((one) => one.name === name);
          if (!chunk) throw new Error(`firstScreenChunks.ts: the build has no chunk "${name}"`);
          const attrs = { rel: "modulepreload", crossorigin: true, href: `./${chunk.fileName}` };
          return { tag: "link", attrs, injectTo: "head" };
        });
      },
    },
  };
}
