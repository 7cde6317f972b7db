import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { fingerprint } from "../../sandbox/demo/fingerprint.ts";
import { Stamp } from "../../sandbox/demo/Stamp.ts";

/** Apart from dist/app, whose index.html belongs to whoever ran `npm start` or `npm run build`. */
export const builtApp = join(".tmp", "built", "app");
export const builtHost = join("dist", "host");

const shared = ["package-lock.json", "tsconfig.json"];

/** Builds the app and the host page, each only when its sources have changed since. */
export async function buildOnce(): Promise<void> {
  await buildIfChanged(
    builtApp,
    new Stamp(join(".tmp", "built", "app.stamp")),
    [
      "src",
      "index.html",
      "public",
      "vite.config.ts",
      "msalNestedAppOnly.ts",
      "lighterPackages.ts",
      "bakedThemes.ts",
      "firstScreenChunks.ts",
    ],
    { build: { outDir: builtApp, emptyOutDir: true } },
  );
  await buildIfChanged(builtHost, new Stamp(join("dist", "host.built")), ["sandbox/host"], {
    configFile: "sandbox/host/vite.config.ts",
  });
}

async function buildIfChanged(
  result: string,
  stamp: Stamp,
  sources: readonly string[],
  config: Parameters<typeof build>[0],
): Promise<void> {
  const state = fingerprint([...sources, ...shared]);
  if (existsSync(join(result, "index.html")) && stamp.says(state)) return;
  stamp.remove();
  await asForUsers(() => build({ logLevel: "warn", ...config }));
  stamp.write(state);
}

/** Under a test runner NODE_ENV is "test", and Vite would put React's development build into the app. */
async function asForUsers(work: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
