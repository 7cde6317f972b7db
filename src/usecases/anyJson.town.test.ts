import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import { brokenText } from "../../tests/arbitraries/brokenJson.ts";
import { hostileText } from "../../tests/arbitraries/hostileText.ts";
import { area, publisher } from "../../tests/pages/publisher.ts";
import {
  chairOfSpoilt,
  editable,
  type SpoiltTown,
  spoiltGroup,
  spoiltTown,
  targets,
} from "../../tests/pages/spoiltTown.ts";
import { loadAreaSummary } from "./loadAreaSummary.ts";
import { loadBoard } from "./loadBoard.ts";
import { loadGroupTexts } from "./loadGroupTexts.ts";
import { loadHandedIn } from "./loadHandedIn.ts";
import { loadHome } from "./loadHome.ts";
import { loadPublished } from "./loadPublished.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { postRow } from "./postRow.ts";
import { writeAreaSummary } from "./writeAreaSummary.ts";
import { writeDiscussion } from "./writeDiscussion.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const group = spoiltGroup as GroupId;
let town: SpoiltTown;
beforeAll(async () => {
  town = await spoiltTown();
});
afterAll(() => town.close());

/** Opens everything that can be opened, as HR and as the group's chair; every answer is a result, whatever it says. */
async function everythingAnswers(): Promise<void> {
  const mark = await town.mark();
  const { services, prepare } = await publisher(town);
  const chair = (await town.work(chairOfSpoilt)).services;
  const summary = await loadAreaSummary(services, 2027, area);
  const board = summary.ok ? summary.value.board : null;
  const results = [
    summary,
    await loadHome(services).whole,
    await loadHome(chair).whole,
    await loadBoard(services, 2027),
    await loadHandedIn(services, 2027, group),
    await openDiscussion(chair, 2027, group),
    await loadPublished(services, `published:2027:${area}:1`),
    await prepare({ anew: true }),
    await writeDiscussion(chair, 2027, group),
    await writeAreaSummary(services, 2027, area),
    ...(board ? [await loadGroupTexts(services, 2027, board)] : []),
  ];
  for (const result of results) {
    expect(typeof result.ok).toBe("boolean");
    if (!result.ok) expect(result.failure.reason).toMatch(/^\w+$/u);
  }
  if (summary.ok) for (const post of summary.value.posts) postRow(post, services.now());
  expect(await town.ledger(mark)).toEqual([]);
}

test("whatever stands in a document, every use case answers with a result and writes nothing", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), brokenText, async (target, how) => {
      if (await town.spoilt(target, how, everythingAnswers)) tried += 1;
    }),
    { numRuns: 60 },
  );
  expect(tried).toBeGreaterThan(30);
});

test("whatever people write into the other columns, every use case answers with a result", async () => {
  const columns = fc.dictionary(
    fc.constantFrom(...editable),
    hostileText.map((text) => text.slice(0, 200)),
    {
      noNullPrototype: true,
      minKeys: 1,
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), columns, async (target, fields) => {
      await town.edited(target, fields, everythingAnswers);
    }),
    { numRuns: 25 },
  );
});
