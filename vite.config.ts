import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { bakedThemes } from "./bakedThemes.ts";
import { firstScreenChunks, preloadFirstScreen } from "./firstScreenChunks.ts";
import { lighterPackages } from "./lighterPackages.ts";
import { msalNestedAppOnly } from "./msalNestedAppOnly.ts";
import { readAppConfig, withAppConfig } from "./src/lib/appConfig.ts";

/** The development server's page gets the configuration that `admin setup` wrote; a build gets it from setup. */
function developmentConfig(file: string | undefined): Plugin {
  return {
    name: "development-config",
    apply: "serve",
    transformIndexHtml(html) {
      const config = file === undefined ? null : readAppConfig(readFileSync(file, "utf8"));
      return config === null ? html : (withAppConfig(html, config) ?? html);
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    msalNestedAppOnly(),
    lighterPackages(),
    bakedThemes(),
    preloadFirstScreen(),
    developmentConfig(process.env.OSAAMISKELLO_CONFIG),
  ],
  build: {
    outDir: "dist/app",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: {
      output: { codeSplitting: firstScreenChunks },
      // The package does not say that its modules do nothing by being imported; half of them are not used.
      treeshake: { moduleSideEffects: [{ test: /microsoft-graph-client/, sideEffects: false }] },
    },
  },
});
