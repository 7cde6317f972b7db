// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"fetch":{"disableSameOriginPolicy":true}}}
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { townModelSchema } from "#domain/model/townModel.ts";
import { texts as shell } from "#i18n/shell/fi.ts";
import { brokenText } from "../../tests/arbitraries/brokenJson.ts";
import { hostileText } from "../../tests/arbitraries/hostileText.ts";
import { storedBodies } from "../../tests/arbitraries/storedBody.ts";
import { area } from "../../tests/pages/publisher.ts";
import { seenAt } from "../../tests/pages/seenAt.tsx";
import {
  chairOfDraft,
  chairOfSpoilt,
  draftTargets,
  editable,
  type SpoiltTown,
  spoiltGroup,
  spoiltTown,
  type Target,
  targets,
} from "../../tests/pages/spoiltTown.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let town: SpoiltTown;
beforeAll(async () => {
  town = await spoiltTown();
});
afterAll(() => town.close());

const summary = `summary/2027/${area}`;
const discussion = [chairOfSpoilt, `discussion/2027/${spoiltGroup}`] as const;
const everywhere = [
  ["hr", ""],
  [chairOfSpoilt, ""],
  ["hr", "board/2027"],
  ["hr", summary],
  ["hr", `publish/2027/${area}`],
  ["hr", `handedin/2027/${spoiltGroup}`],
  discussion,
] as const;
/** Where a document's content is shown; reference data is shown everywhere. */
const placesOf: Readonly<Record<string, readonly (readonly [who: string, place: string])[]>> = {
  WorksheetsBody: [discussion],
  HandedInBody: [["hr", `handedin/2027/${spoiltGroup}`], discussion],
  HandedInDigest: everywhere.slice(2, 5),
  SummariesBody: everywhere.slice(3, 5),
  PostsBody: everywhere.slice(3, 5),
  PublishedStaffBody: [["hr", `published/2027/${area}/1`]],
};
const places = ({ list, column }: Target) => placesOf[`${list}${column}`] ?? everywhere;

/** What stands on a screen that has broken. */
const broken = [shell.crashed.title, shell.outdated.title];

async function seen([who, place]: readonly [string, string]): Promise<string> {
  const text = await seenAt(place, (await town.work(who)).services);
  for (const title of broken) expect(text, place).not.toContain(title);
  return text;
}

test("every screen is there when nothing is broken", async () => {
  const all = new Set(targets.flatMap(places));
  for (const place of all) expect((await seen(place)).length, place[1]).toBeGreaterThan(200);
});

const spoilt = fc
  .constantFrom(...targets)
  .chain((target) => fc.tuple(fc.constant(target), fc.constantFrom(...places(target))));

test("whatever stands in a document, its screens are shown or say what is wrong", async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, brokenText, async ([target, place], how) => {
      await town.spoilt(target, how, async () => {
        expect((await seen(place)).length).toBeGreaterThan(50);
      });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("a document that says what nobody expects is shown", async () => {
  const model = townModelSchema.parse(JSON.parse(readFileSync("sandbox/towns/heinola/model.json", "utf8")));
  const bodies = storedBodies(model, "team");
  for (const target of targets) {
    const body = bodies[`${target.list}${target.column}`];
    for (const place of body ? places(target) : []) {
      await fc.assert(
        fc.asyncProperty(body ?? fc.constant(""), async (text) => {
          await town.spoilt(target, { of: () => text }, async () => {
            expect(await seen(place)).not.toMatch(/NaN|undefined|Invalid Date|\[object/u);
          });
        }),
        { numRuns: 5, endOnFailure: true },
      );
    }
  }
});

test("whatever people write into the other columns, the screens are shown", async () => {
  const columns = fc.dictionary(
    fc.constantFrom(...editable),
    hostileText.map((text) => text.slice(0, 200)),
    { noNullPrototype: true, minKeys: 1 },
  );
  const late = fc.tuple(
    fc.constantFrom(...draftTargets),
    fc.constantFrom([chairOfDraft, ""] as const, ["hr", "board/2027"] as const, ["hr", summary] as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, late), columns, async ([target, place], fields) => {
      await town.edited(target, fields, async () => {
        expect(await seen(place)).not.toMatch(/NaN|undefined|Invalid Date|\[object/u);
      });
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
