import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { GroupId } from "#domain/organisation/group.ts";
import type { AcquireToken } from "#lib/acquireToken.ts";
import { ok } from "#lib/result.ts";
import { catalogue } from "../../sandbox/graph/rules/catalogue.ts";
import { type OpenTown, openTown } from "../../tests/pages/openTown.ts";
import { published, publisher } from "../../tests/pages/publisher.ts";
import { openDiscussion } from "./openDiscussion.ts";
import { publishSummary } from "./publishSummary.ts";
import { writeDiscussion } from "./writeDiscussion.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Every bad day of Microsoft 365 that the sandbox can play. */
const rules = catalogue.filter(({ how }) => how === "fault").map(({ id }) => id);
/** Twice, so that trying again once is not enough; being told to wait takes real seconds, so that once. */
const timesOf = (rule: string) => (/^B30|throttled/.test(rule) ? 1 : 2);
const group = "ryhma-kippasuo" as GroupId;
const key = "worksheet:2027:ryhma-kippasuo";
let town: OpenTown;

beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

/** As a host does: keeps a token until it is refused, and answers a challenge with a new one. */
function hostFor(oid: string): AcquireToken {
  const kept = new Map<string, string>();
  return async ({ scopes, claims, forceRefresh = false }) => {
    const name = scopes.join(" ");
    const known = kept.get(name);
    if (known !== undefined && !forceRefresh && claims === undefined) return ok(known);
    const answer = await fetch(`${town.origin}/__tokens`, {
      method: "POST",
      body: JSON.stringify({ oid, scopes, claims }),
    });
    const { access_token } = (await answer.json()) as { access_token: string };
    kept.set(name, access_token);
    return ok(access_token);
  };
}

async function oidOf(persona: string): Promise<string> {
  const answer = await fetch(`${town.origin}/__personas`);
  const { personas } = (await answer.json()) as { personas: { key: string; oid: string }[] };
  return personas.find((one) => one.key === persona)?.oid ?? "";
}

test.each(rules)(
  "%s while a form is saved: the words reach SharePoint, or stay until they can",
  async (rule) => {
    const device = new Map();
    const acquireToken = hostFor(await oidOf("chair"));
    const { services } = await town.work("chair", { device, acquireToken, timeoutMs: 1_000 });
    const work = await writeDiscussion(services, 2027, group);
    if (!work.ok) throw new Error(JSON.stringify(work.failure));
    const { autosave } = work.value;
    const mark = await town.mark();
    await town.fault({ rule, times: timesOf(rule) });
    autosave.change((worksheet) => ({
      ...worksheet,
      answers: { ...worksheet.answers, "own.current": "Säilyy" },
    }));
    await autosave.flush();
    if (autosave.view().save.kind !== "saved") expect(device.size).toBe(1);
    await town.clearFaults();
    await autosave.flush();
    expect(autosave.view()).toMatchObject({ save: { kind: "saved" }, collisions: [] });
    const read = await openDiscussion((await town.work("employee")).services, 2027, group);
    expect(read).toMatchObject({
      ok: true,
      value: { worksheet: { value: { answers: { "own.current": "Säilyy" } } } },
    });
    const writes = (await town.ledger(mark)).filter((entry) => entry.key === key);
    expect(writes.length).toBeGreaterThanOrEqual(1);
    autosave.leave();
  },
);

test.each(rules)("%s while HR publishes: nothing is made twice", async (rule) => {
  const hr = await publisher(town, "hr", { acquireToken: hostFor(await oidOf("hr")), timeoutMs: 1_000 });
  const preview = await hr.preview();
  const mark = await town.mark();
  await town.fault({ rule, times: timesOf(rule) });
  const first = await publishSummary(hr.services, preview);
  await town.clearFaults();
  const again = await hr.prepare();
  if (!first.ok && again.ok) await publishSummary(hr.services, again.value);
  const { copies, rows, messages } = await published(town, mark);
  expect([copies <= 1, rows <= 1, messages <= 1]).toEqual([true, true, true]);
  if (first.ok && first.value.state === "sent" && rule !== "B45-lost") expect(messages).toBe(1);
});
