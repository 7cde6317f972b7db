import { defineConfig } from "vitest/config";

/** Tests in a browser: they build the app once and share one machine, so they run two files at a time. */
const browserTests = ["tests/e2e/**/*.test.ts", "tests/a11y/**/*.test.ts"];

/** Tests in a running town, whose lists, permissions and documents IT's own commands have made once for all of them. */
const townTests = [
  "tests/contract/{refusals,townRefusals,leaver,deputy,merger}.test.ts",
  "tests/faults/**/*.test.ts",
  "src/**/*.town.test.ts",
];

/** Where .ci/run wants the counts. */
const jsonReport = process.env.VITEST_JSON_REPORT;

export default defineConfig({
  test: {
    reporters: jsonReport ? ["default", ["json", { outputFile: jsonReport }]] : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,sandbox,manifest,tests}/**/*.test.{ts,tsx}"],
          exclude: [...browserTests, ...townTests],
          testTimeout: 20_000, // generated cases take their time on a busy machine
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "town",
          include: townTests,
          globalSetup: "tests/pages/townSetup.ts",
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "browser",
          include: browserTests,
          globalSetup: "tests/pages/globalSetup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
