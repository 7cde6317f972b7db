import { expect, test } from "vitest";
import { demoOptions } from "./demoOptions.ts";

test("without flags: Heinola in February 2027 on the usual ports", () => {
  expect(demoOptions([])).toEqual({
    town: "heinola",
    port: 4280,
    appPort: 4281,
    today: "2027-02-10",
    fresh: false,
    dev: false,
  });
});

test("the app's port follows the page's", () => {
  expect(demoOptions(["--port", "5000"])).toMatchObject({ port: 5000, appPort: 5001 });
});

test.each([
  [["--port", "http"], "port"],
  [["--port", "70000"], "port"],
  [["--port", "5000", "--app-port", "5000"], "port each"],
  [["--today", "10.2.2027"], "2027-02-10"],
  [["--town", "../heinola"], "sandbox/towns"],
  [["--frsh"], "--frsh"],
])("%j is refused in words", (argv, words) => {
  expect(demoOptions(argv)).toEqual(expect.stringContaining(words));
});
