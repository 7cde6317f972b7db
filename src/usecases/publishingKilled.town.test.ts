import { afterEach, expect, test } from "vitest";
import { carriesReference } from "#domain/summaries/postReference.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { type Publisher, published, publisher } from "../../tests/pages/publisher.ts";
import { secondHr } from "../../tests/pages/secondHr.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { settlePost } from "./settlePost.ts";

/** HR closes the tab after every single request of a publishing, or its answer is lost there, and goes on later. */
const opened: OpenTown[] = [];
afterEach(async () => {
  for (const town of opened.splice(0)) await town.close();
});

async function newTown(): Promise<OpenTown> {
  const town = await openTown();
  opened.push(town);
  return town;
}

const minutesLater = (minutes: number) => () => `2027-02-10T09:${String(minutes).padStart(2, "0")}:00.000Z`;

/** The messages of a channel as Teams shows them to its members. */
async function messagesIn(
  town: OpenTown,
  at: { teamId: string; channelId: string },
): Promise<readonly string[]> {
  const path = `/teams/${at.teamId}/channels/${at.channelId}/messages?$top=50`;
  const { body } = await town.send("hr", "GET", path);
  return (body as { value: { body: { content: string } }[] }).value.map((message) => message.body.content);
}

/** Opens the screen anew and does what it offers, looking into the channel where it asks, until the summary is out. */
async function finish(town: OpenTown, who: string, screens: string[]): Promise<void> {
  for (let visit = 1; visit <= 4; visit++) {
    const hr = await publisher(town, who, { now: minutesLater(visit * 3) });
    const [newest] = await hr.posts();
    if (newest?.state === "sent") return;
    const prepared = await hr.prepare();
    screens.push(prepared.ok ? "preview" : prepared.failure.reason);
    if (prepared.ok) await publishSummary(hr.services, prepared.value);
    else if (prepared.failure.reason === "unsent") await sendPost(hr.services, prepared.failure.post.stored);
    else if (prepared.failure.reason === "unsettled") {
      const { post } = prepared.failure;
      const messages = await messagesIn(town, post.stored.value);
      const isThere = messages.some((html) => carriesReference(html, post.reference));
      await settlePost(hr.services, post, isThere ? "sent" : "notSent");
    } else throw new Error(JSON.stringify(prepared.failure));
  }
  throw new Error(`The summary was not out after ${screens.join(", ")}`);
}

/** Each reference at most once in the channel, and every row of the ledger that says "sent" there. */
async function checkChannel(town: OpenTown, hr: Publisher): Promise<void> {
  const rows = await hr.posts();
  for (const row of rows) {
    const messages = await messagesIn(town, row.stored.value);
    const found = messages.filter((html) => carriesReference(html, row.reference)).length;
    expect([row.reference, row.state, found]).toEqual([
      row.reference,
      row.state,
      row.state === "sent" ? 1 : 0,
    ]);
  }
}

/** `k` requests get through, and nothing of the tab after them. */
async function closedAfter(
  k: number,
): Promise<{ readonly requests: number; readonly screens: readonly string[] }> {
  const town = await newTown();
  const preview = await (await publisher(town)).preview();
  const mark = await town.mark();
  const tab: Publisher = await publisher(town, "hr", { offline: () => tab.wire.length >= k });
  await publishSummary(tab.services, preview);
  const before = await published(town, mark);
  const screens: string[] = [];
  await finish(town, "hr", screens);
  const after = await published(town, mark);
  expect(after).toEqual({ copies: 1, rows: 1, messages: 1 });
  // A message that went although the ledger does not know it is asked about, never sent again.
  if (before.messages === 1) expect(screens.filter((screen) => screen !== "unsettled")).toEqual([]);
  await checkChannel(town, await publisher(town));
  return { requests: tab.wire.length, screens };
}

test("closed after any of its requests, a publishing ends with one copy, one row and one message", async () => {
  const seen = new Set<string>();
  let k = 0;
  for (; k < 20; k++) {
    const { requests, screens } = await closedAfter(k);
    for (const screen of screens) seen.add(screen);
    if (requests < k) break;
  }
  expect(k).toBeGreaterThan(7);
  expect(k).toBeLessThan(20);
  expect([...seen].sort()).toEqual(["preview", "unsent", "unsettled"]);
}, 120_000);

test.each([504, 500, 502])(
  "with the answer of any one request lost behind %i, the same",
  async (status) => {
    for (const [method, path] of [
      ["POST", "/items$"],
      ["PATCH", "/fields$"],
      ["POST", "/messages$"],
      ["POST", "\\$batch$"],
    ] as const) {
      for (const which of [1, 2, 3]) {
        const town = await newTown();
        const preview = await (await publisher(town)).preview();
        const mark = await town.mark();
        // The sandbox takes the first fault that fits: what comes before the one that is lost passes as it is.
        for (let one = 1; one < which; one++)
          await town.fault({ match: { method, path }, alter: "none", times: 1 });
        await town.fault({ match: { method, path }, phase: "after", status, times: 1 });
        const hr = await publisher(town);
        await publishSummary(hr.services, preview);
        await town.clearFaults();
        await finish(town, "hr", []);
        const { messages, rows } = await published(town, mark);
        expect([method, path, which, messages, rows]).toEqual([method, path, which, 1, 1]);
        await checkChannel(town, await publisher(town));
        await opened.pop()?.close();
      }
    }
  },
  120_000,
);

test("two of HR publish at once and one of them closes the tab, after any request: never twice, never unknown for good", async () => {
  for (let k = 0; k <= 9; k++) {
    const town = await newTown();
    const colleague = await secondHr(town);
    const tab: Publisher = await publisher(town, "hr", { offline: () => tab.wire.length >= k + 1 });
    const [preview, other] = [await (await publisher(town)).preview(), await publisher(town, colleague)];
    const others = await other.preview();
    const mark = await town.mark();
    await Promise.all([publishSummary(tab.services, preview), publishSummary(other.services, others)]);
    await finish(town, colleague, []);
    await finish(town, "hr", []);
    const { messages } = await published(town, mark);
    expect([k, messages]).toEqual([k, (await other.posts()).filter(({ state }) => state === "sent").length]);
    await checkChannel(town, other);
    await opened.pop()?.close();
  }
}, 120_000);
