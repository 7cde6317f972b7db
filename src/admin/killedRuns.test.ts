import { expect, test, vi } from "vitest";
import { killEveryStep } from "../../tests/faults/adminKills.ts";

vi.setConfig({ testTimeout: 180_000 });

/** Commands of some hundred calls each: fewer of those are tried. */
const long = new Set(["setup", "open", "sync"]);

/** `npm run faults` kills at every call; here at some of each command's, early and late, before and after. */
test("a command killed at any call and run again leaves the town as if nothing had happened", async () => {
  const reports = await killEveryStep(
    ({ n, when }, command) => n % (long.has(command) ? 53 : 13) === (when === "before" ? 4 : 8),
  );
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reports.map(({ command }) => command)).toEqual([
    "setup",
    "org import",
    "open",
    "import-discussions",
    "import-lines",
    "import-summaries",
    "org import of changes",
    "sync",
  ]);
  for (const { kills } of reports) expect(kills).toBeGreaterThan(1);
});
