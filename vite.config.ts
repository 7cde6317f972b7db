import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { msalNestedAppOnly } from "./msalNestedAppOnly.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), msalNestedAppOnly()],
  build: { outDir: "dist/app", target: "es2022", modulePreload: { polyfill: false } },
});
