import { afterAll, beforeAll, expect, test } from "vitest";
import { type Call, rowsOf, startTestSandbox, type TestSandbox } from "../testing/startTestSandbox.ts";
import { testTenant } from "../testing/testTenant.ts";

let sandbox: TestSandbox;
let chair: Call;
const events = "/v1.0/me/events";
const scopes = ["Calendars.ReadWrite"];
const helsinki = (dateTime: string) => ({ dateTime, timeZone: "FLE Standard Time" });
const meeting = {
  subject: "Kehityskeskustelu",
  body: { contentType: "html", content: "<p>Hei</p>" },
  start: helsinki("2027-02-15T09:00:00"),
  end: helsinki("2027-02-15T10:00:00"),
  location: { displayName: "Neuvotteluhuone" },
  attendees: [{ emailAddress: { address: "employee@town.example", name: "employee" }, type: "required" }],
};

beforeAll(async () => {
  const tenant = testTenant();
  const users = tenant.users.map((user) =>
    user.displayName.startsWith("secretary") ? { ...user, mail: null } : user,
  );
  sandbox = await startTestSandbox({ town: { ...tenant, users } });
  chair = await sandbox.as("chair", scopes);
});
afterAll(() => sandbox.close());

test("an event is made, changed and cancelled, and who is invited sees each", async () => {
  const employee = await sandbox.as("employee", ["Calendars.Read"]);
  const seen = async () => rowsOf<{ start: object; isOrganizer: boolean }>(await employee("GET", events));
  const made = await chair("POST", events, meeting);
  expect(made.status).toBe(201);
  // In winter Helsinki is two hours ahead.
  expect(made.body.start).toEqual({ dateTime: "2027-02-15T07:00:00.0000000", timeZone: "UTC" });
  expect(await seen()).toMatchObject([{ isOrganizer: false, subject: "Kehityskeskustelu" }]);

  const path = `${events}/${made.body.id}`;
  const later = { start: helsinki("2027-07-15T09:00:00"), end: helsinki("2027-07-15T09:30:00") };
  const ifMatch = { "if-match": String(made.body["@odata.etag"]) };
  expect((await chair("PATCH", path, later, ifMatch)).status).toBe(200);
  expect(await seen()).toMatchObject([{ start: { dateTime: "2027-07-15T06:00:00.0000000" } }]);
  expect((await chair("PATCH", path, later, ifMatch)).status).toBe(412);
  const local = await chair("GET", path, undefined, { prefer: 'outlook.timezone="FLE Standard Time"' });
  expect(local.body.start?.dateTime).toBe("2027-07-15T09:00:00.0000000");

  expect((await chair("POST", `${path}/cancel`, { Comment: "Siirtyy" })).status).toBe(202);
  expect(await seen()).toEqual([]);
  expect((await chair("GET", path)).body.error?.code).toBe("ErrorItemNotFound");
});

test("nobody sees, changes or cancels another's event", async () => {
  const { body } = await chair("POST", events, meeting);
  const path = `${events}/${body.id}`;
  const hr = await sandbox.as("hr", scopes);
  expect((await hr("GET", path)).status).toBe(404);
  expect((await hr("PATCH", path, { subject: "x" })).status).toBe(404);
  const employee = await sandbox.as("employee", scopes);
  expect((await employee("GET", path)).status).toBe(200);
  expect((await employee("PATCH", path, { subject: "x" })).status).toBe(403);
  expect((await employee("POST", `${path}/cancel`, {})).status).toBe(400);
});

test("a token without the calendar's scope does nothing in it", async () => {
  const without = await sandbox.as("chair", ["User.Read", "Sites.ReadWrite.All"]);
  const reads = await sandbox.as("chair", ["Calendars.Read"]);
  expect((await without("POST", events, meeting)).body.error?.message).toContain("Missing scope permissions");
  expect((await without("GET", events)).status).toBe(403);
  expect((await reads("POST", events, meeting)).status).toBe(403);
});

test("who has no mail address in the directory has no calendar", async () => {
  const secretary = await sandbox.as("secretary", scopes);
  expect((await secretary("POST", events, meeting)).body.error?.code).toBe("MailboxNotEnabledForRESTAPI");
});

test.each([
  ["ends before it begins", { end: helsinki("2027-02-15T08:00:00") }, 400],
  [
    "is in a zone that nobody knows",
    { start: { dateTime: "2027-02-15T09:00:00", timeZone: "Heinola" } },
    400,
  ],
  ["has no time", { start: { dateTime: "huomenna", timeZone: "UTC" } }, 400],
  ["invites no address", { attendees: [{ emailAddress: { address: "Aino" } }] }, 400],
  ["repeats, which is not built", { recurrence: {} }, 501],
])("an event that %s is refused", async (_, change, status) => {
  expect((await chair("POST", events, { ...meeting, ...change })).status).toBe(status);
});
