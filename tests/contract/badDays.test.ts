import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { catalogue } from "../../sandbox/graph/rules/catalogue.ts";
import { type ScratchList, scratchList } from "../../sandbox/graph/testing/scratchList.ts";
import {
  type Call,
  startTestSandbox,
  type TestSandbox,
} from "../../sandbox/graph/testing/startTestSandbox.ts";
import { areaTeam } from "../../sandbox/graph/testing/testTenant.ts";
import { type Contract, hasContract, loadContract, observedError } from "./loadContract.ts";

/** The prepared faults that refuse in JSON; pages of HTML, bytes and empty answers have no shape to hold them to. */
const faults = catalogue.flatMap((rule) => {
  if (rule.how !== "fault") return [];
  const { status, headers, body } = rule.fault;
  const refuses = typeof (body as { error?: unknown } | undefined)?.error === "object";
  return refuses ? [{ id: rule.id, status, headers, body }] : [];
});

describe.runIf(hasContract)("on its bad days the sandbox still speaks as Microsoft describes Graph", () => {
  let sandbox: TestSandbox;
  let contract: Contract;
  let list: ScratchList;
  let call: Call;
  let itemId: string;

  beforeAll(async () => {
    contract = await loadContract();
    sandbox = await startTestSandbox();
    call = await sandbox.as("it");
    list = await scratchList(call, "Contract");
    const made = await call("POST", `${list.graph}/items`, { fields: { Title: "t", Body: "<b>ä</b>" } });
    itemId = String(made.body.id);
  });
  afterAll(() => sandbox.close());
  beforeEach(async () => {
    await sandbox.anyone("DELETE", "/__faults");
  });

  test.each(faults)("$id: its refusal has the shape of Graph's errors", async ({ id: _id, ...fault }) => {
    await sandbox.anyone("POST", "/__faults", { ...fault, match: { path: "/v1.0/me$" }, times: 1 });
    const answer = await call("GET", "/v1.0/me");
    expect(answer.status).toBe(fault.status);
    expect(contract.error(answer.body)).toMatchObject({ errors: [] });
  });

  test.each([401, 403, 404, 409, 412, 423, 429, 500, 502, 503, 504, 507])(
    "%i without a body of its own is an error as Graph describes it",
    async (status) => {
      await sandbox.anyone("POST", "/__faults", { status, match: { path: "/me$" }, times: 1 });
      const answer = await call("GET", "/v1.0/me");
      expect(answer.status).toBe(status);
      expect(contract.error(answer.body)).toMatchObject({ errors: [] });
    },
  );

  test.each([
    { emptyColumns: "null" },
    { emptyColumns: "emptyText" },
    { noteEntities: "all" },
    { createdByUser: "noEmail" },
    { createdByUser: "noId" },
    { eTagStyle: "braced" },
    { createAnswerHoursOff: 2 },
    { listFolders: false },
  ])("with %o items are as Graph describes them", async (behaviours) => {
    const before = (await sandbox.anyone("GET", "/__behaviours")).body;
    expect((await sandbox.anyone("POST", "/__behaviours", behaviours)).status).toBe(200);
    const path = list.graph.slice("/v1.0".length);
    const judged = async (method: string, below: string, body?: unknown) => {
      const answer = await call(method, `/v1.0${path}${below}`, body);
      const url = `https://graph.microsoft.com/v1.0${path}${below}`;
      return contract.response({ method, url, status: answer.status, body: answer.body });
    };
    expect(await judged("GET", "/items?$expand=fields")).toMatchObject({ errors: [] });
    expect(await judged("GET", `/items/${itemId}?$expand=fields`)).toMatchObject({ errors: [] });
    expect(await judged("POST", "/items", { fields: { Title: "n" } })).toMatchObject({ errors: [] });
    await sandbox.anyone("POST", "/__behaviours", before);
  });

  test("who is over the limits is refused in the words that were seen", async () => {
    await sandbox.anyone("POST", "/__behaviours", { throttling: { appUnitsPerMinute: 0 } });
    const answer = await call("GET", `${list.graph}/items`);
    await sandbox.anyone("POST", "/__behaviours", { throttling: false });
    const { response } = observedError("obs-429-retry-after-120");
    expect(answer.status).toBe(response.status);
    expect(answer.body.error).toMatchObject({
      code: response.body.error.code,
      message: response.body.error.message,
    });
    expect(contract.error(answer.body)).toMatchObject({ errors: [] });
  });

  test("too many posts are refused with an error as Graph describes it", async () => {
    const hr = await sandbox.as("hr", ["ChannelMessage.Send"]);
    await sandbox.anyone("POST", "/__behaviours", { throttling: { channelPostsPerDay: 0 } });
    const path = `/v1.0/teams/${areaTeam}/channels/19:general@thread.tacv2/messages`;
    const answer = await hr("POST", path, { body: { content: "x" } });
    await sandbox.anyone("POST", "/__behaviours", { throttling: false });
    expect(answer.status).toBe(429);
    expect(contract.error(answer.body)).toMatchObject({ errors: [] });
  });
});
