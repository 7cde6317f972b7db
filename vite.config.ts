import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { msalNestedAppOnly } from "./msalNestedAppOnly.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), msalNestedAppOnly()],
  build: { outDir: "dist/app", emptyOutDir: true, assetsInlineLimit: 0, target: "es2022" },
});
