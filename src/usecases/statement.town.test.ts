import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { changeStatement } from "./changeStatement.ts";
import { loadPrivacy } from "./loadPrivacy.ts";

const url = "https://www.heinola.fi/saavutettavuus/osaamiskello";
let town: OpenTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

/** As read by somebody who has just opened the app. */
async function seenBy(who: string) {
  const privacy = await loadPrivacy((await town.work(who)).services);
  if (!privacy.ok) throw new Error(JSON.stringify(privacy.failure));
  return { statement: privacy.value.statement, isHr: privacy.value.isHr };
}

test("everybody finds the accessibility statement where HR says that it is; nobody else may say it", async () => {
  expect(await seenBy("employee")).toEqual({ statement: "", isHr: false });
  expect(await changeStatement((await town.work("hr")).services, url)).toEqual({ ok: true, value: null });
  expect(await seenBy("employee")).toEqual({ statement: url, isHr: false });
  expect(await seenBy("hr")).toEqual({ statement: url, isHr: true });
  const refused = await changeStatement((await town.work("employee")).services, "https://example.org/x");
  expect(refused).toMatchObject({ ok: false, failure: { reason: "forbidden" } });
  expect(await changeStatement((await town.work("hr")).services, "")).toMatchObject({ ok: true });
  expect(await seenBy("employee")).toEqual({ statement: "", isHr: false });
});
