import { expect, test } from "vitest";
import { ruleSandbox } from "../testing/ruleSandbox.ts";
import { siteIdOf } from "../testing/scratchList.ts";

const { sandbox, it, list, play, behave, create, patch, read, fieldsOf } = ruleSandbox("Values");

test("B11: an empty column is absent, null or empty text, also when it alone is asked for", async () => {
  const made = await create({ Title: "t", Note: "" });
  expect(await fieldsOf(made.body.id)).not.toHaveProperty("Note");
  for (const [emptyColumns, shown] of [
    ["null", null],
    ["emptyText", ""],
  ] as const) {
    await behave({ emptyColumns });
    expect(await fieldsOf(made.body.id)).toMatchObject({ Note: shown, Year: shown, Title: "t" });
    const path = `${list().graph}/items/${made.body.id}?$expand=fields($select=Note)`;
    expect((await it()("GET", path)).body.fields).toMatchObject({ Note: shown });
  }
});

test("B12: an item's id and the ids of people are text", async () => {
  const made = await create({ Year: 2027, Done: true });
  expect(await fieldsOf(made.body.id)).toMatchObject({
    id: String(made.body.id),
    AuthorLookupId: expect.stringMatching(/^\d+$/),
    Year: 2027,
    Done: true,
  });
});

test("B15-entities: what many lines hold comes back with entities, and a line as it is", async () => {
  const text = `{"a":"<b> & 'ä' 😀"}`;
  const made = await create({ Body: text, Note: text });
  expect(await fieldsOf(made.body.id)).toMatchObject({ Body: text, Note: text });
  await behave({ noteEntities: "markup" });
  expect((await fieldsOf(made.body.id)).Body).toBe(`{"a":"&lt;b&gt; &amp; 'ä' 😀"}`);
  await behave({ noteEntities: "all" });
  expect(await fieldsOf(made.body.id)).toMatchObject({
    Body: "{&quot;a&quot;&#58;&quot;&lt;b&gt; &amp; &#39;&#228;&#39; &#128512;&quot;}",
    Note: text,
  });
});

test("B17-required: a required column may be left empty, or not", async () => {
  expect((await create({ Key: "untitled" })).status).toBe(201);
  await behave({ requiredEnforced: true });
  expect((await create({ Key: "untitled" })).status).toBe(400);
  expect((await create({ Title: "titled" })).status).toBe(201);
});

test("B19: a read-only value is refused, or ignored", async () => {
  const fields = { Title: "mine", Created: "2020-01-01T00:00:00Z" };
  expect((await create(fields)).status).toBe(400);
  await behave({ readOnlyFields: "ignored" });
  const made = await create(fields);
  expect(made.status).toBe(201);
  const kept = await fieldsOf(made.body.id);
  expect([kept.Title, String(kept.Created).slice(0, 4)]).toEqual(["mine", "2027"]);
});

test("B20: a validation that fails is a 500 which no repeating cures, and nothing is written", async () => {
  const made = await create({ Title: "before" });
  await play("B20");
  const refused = await create({ Title: "refused" });
  expect([refused.status, refused.body.error?.message]).toEqual([500, "List data validation failed"]);
  expect((await patch(made.body.id, { Title: "after" })).status).toBe(500);
  expect((await patch(made.body.id, { Title: "after" })).status).toBe(500);
  expect((await fieldsOf(made.body.id)).Title).toBe("before");
});

test.each([400, 409, 500] as const)("B21: a clash on a unique column answers %i", async (status) => {
  await create({ Only: "taken" });
  await behave({ uniqueClashStatus: status });
  const clash = await create({ Only: "Taken" });
  expect([clash.status, clash.body.error?.message]).toEqual([
    status,
    "One or more fields with unique constraints already has the provided value.",
  ]);
});

test.each([
  ["2027-02-10", "2027-02-09T22:00:00Z"],
  ["2027-07-10", "2027-07-09T21:00:00Z"],
  ["2027-03-28", "2027-03-27T22:00:00Z"],
  ["2027-10-31", "2027-10-30T21:00:00Z"],
  ["2027-02-09T22:30:00Z", "2027-02-09T22:00:00Z"],
])("B22: the day %s is read as %s", async (given, kept) => {
  const made = await create({ Due: given });
  expect((await fieldsOf(made.body.id)).Due).toBe(kept);
});

test("B23: the time in the answer to POST is two hours off, the one that is read is not", async () => {
  await behave({ createAnswerHoursOff: 2 });
  const made = await create({ Title: "when" });
  const readLater = await read(made.body.id);
  const hours = (answer: typeof made) => Date.parse(answer.body.createdDateTime ?? "") / 3_600_000;
  expect(hours(made) - hours(readLater)).toBe(2);
});

test("B24: the maker lacks the id or the email, and never the name", async () => {
  const made = await create({ Title: "whose" });
  const maker = async () =>
    (await read(made.body.id)).body.createdBy?.user as unknown as Record<string, unknown>;
  expect(Object.keys(await maker()).sort()).toEqual(["displayName", "email", "id"]);
  await behave({ createdByUser: "noEmail" });
  expect(Object.keys(await maker()).sort()).toEqual(["displayName", "id"]);
  await behave({ createdByUser: "noId" });
  expect(Object.keys(await maker()).sort()).toEqual(["displayName", "email"]);
});

test("B25: who has not been in a site has no number there", async () => {
  const people = async (site: string) => {
    const answer = await it()("GET", `/sites/${site}/_api/web/siteusers?$select=Title`);
    return (answer.body.value as unknown as { Title: string }[]).map(({ Title }) => Title);
  };
  const employee = await sandbox().as("employee");
  const me = await employee("GET", "/v1.0/me");
  expect(await people("talks")).not.toContain(me.body.displayName);
  await it()("POST", "/sites/talks/_api/web/ensureuser", { logonName: "employee@town.example" });
  expect(await people("talks")).toContain(me.body.displayName);
  expect(await people("work")).not.toContain(me.body.displayName);
});

test.each([
  ["B10-lookups", { lookup: {} }],
  ["B12-person", { personOrGroup: {} }],
  ["B14", { hyperlinkOrPicture: {} }],
  ["B15-rich", { text: { allowMultipleLines: true, textType: "richText" } }],
])("%s: a list with such a column is answered with 501 and not made", async (rule, type) => {
  const lists = `/v1.0/sites/${await siteIdOf(it())}/lists`;
  const answer = await it()("POST", lists, { displayName: rule, columns: [{ name: "A", ...type }] });
  expect(answer.status).toBe(501);
  expect((await it()("GET", `${lists}?$filter=displayName eq '${rule}'`)).body.value).toEqual([]);
});

test("B13: several values in a choice are refused, with their type and without", async () => {
  const typed = { State: ["draft"], "State@odata.type": "Collection(Edm.String)" };
  expect((await create({ State: ["draft"] })).status).toBe(400);
  expect((await create(typed)).status).toBe(400);
});
