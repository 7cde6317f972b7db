import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = here("../../dist/host");

/** The frameless host is injected into pages as one classic script, so it is bundled on its own. */
function framelessScript(): Plugin {
  return {
    name: "frameless-script",
    apply: "build",
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        build: {
          outDir,
          emptyOutDir: false,
          lib: {
            entry: here("./frameless/main.ts"),
            formats: ["iife"],
            name: "osaamiskelloFrameless",
            fileName: () => "frameless.js",
          },
        },
      });
    },
  };
}

export default defineConfig({
  root: here("."),
  plugins: [react(), framelessScript()],
  build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 900 },
});
