import { beforeAll, expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { type Call, rowsOf } from "../testing/startTestSandbox.ts";

const { sandbox, play } = ruleSandbox("Calendars");
const events = "/v1.0/me/events";
let chair: Call;
let employee: Call;
beforeAll(async () => {
  chair = await sandbox().as("chair", ["Calendars.ReadWrite"]);
  employee = await sandbox().as("employee", ["Calendars.Read"]);
});

const event = (transactionId: string, subject = "Kehityskeskustelu") => ({
  subject,
  start: { dateTime: "2027-02-15T09:00:00", timeZone: "FLE Standard Time" },
  end: { dateTime: "2027-02-15T10:00:00", timeZone: "FLE Standard Time" },
  attendees: [{ emailAddress: { address: "employee@town.example" }, type: "required" }],
  transactionId,
});
const seenBy = async (call: Call) =>
  rowsOf<{ id: string; transactionId: string | null }>(await call("GET", events));

test("B51: the same once more is one event", async () => {
  const first = await chair("POST", events, event("one"));
  const again = await chair("POST", events, event("one"));
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body.id).toBe(first.body.id);
  expect((await seenBy(chair)).map(({ transactionId }) => transactionId)).toEqual(["one"]);
});

test("B51-other: another event under the same number is refused", async () => {
  await chair("POST", events, event("two"));
  const other = await chair("POST", events, event("two", "Muu tapaaminen"));
  expect([other.status, other.body.error?.code]).toEqual([409, "ErrorDuplicateTransactionId"]);
});

test("B51-lost: made although nobody saw it, and found by asking for the same again", async () => {
  await play("B51-lost");
  expect((await chair("POST", events, event("three"))).status).toBe(504);
  const made = (await seenBy(employee)).length;
  expect((await chair("POST", events, event("three"))).status).toBe(201);
  expect((await seenBy(employee)).length).toBe(made);
});

test("B52: who has no mailbox has no calendar", async () => {
  await play("B52");
  const refused = await chair("POST", events, event("four"));
  expect([refused.status, refused.body.error?.code]).toEqual([404, "MailboxNotEnabledForRESTAPI"]);
});
