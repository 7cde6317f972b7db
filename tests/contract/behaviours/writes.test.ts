import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf } from "./ScratchList.ts";
import type { Json } from "./Target.ts";

const stage = prepareStage();

question({
  id: "empty-column-absent",
  asks: "whether a column without a value is absent, null or empty in the answer",
  expected: { note: "absent", body: "absent", year: "absent", done: "absent" },
  see: async () => {
    const { list } = stage;
    const { fields } = await list.read(await list.add({ Title: "empty" }));
    const of = (name: string) => {
      const value: unknown = (fields as Record<string, unknown> | undefined)?.[name];
      return value === undefined ? "absent" : JSON.stringify(value);
    };
    return { note: of("Note"), body: of("Body"), year: of("Year"), done: of("Done") };
  },
});

question({
  id: "clearing-a-column",
  asks: "whether null and the empty text clear a column",
  expected: { null: { status: 200, left: null }, empty: { status: 200, left: null } },
  see: async () => {
    const { list } = stage;
    const clear = async (value: unknown) => {
      const id = await list.add({ Title: "clear", Note: "there" });
      const { status } = await list.change(id, { Note: value });
      return { status, left: (await list.read(id)).fields?.Note ?? null };
    };
    return { null: await clear(null), empty: await clear("") };
  },
});

question({
  id: "plain-text-kept",
  asks: "whether a plain multi-line text comes back letter by letter",
  expected: { same: true, length: 43 },
  see: async () => {
    const { list } = stage;
    const text = `{"a":"<b>&amp; \\u00e4 äö 'x' \u2028</b>\\n"}\nå\t🙂`;
    const id = await list.add({ Title: "text", Body: text });
    const read = String((await list.read(id)).fields?.Body);
    return { same: read === text, length: read.length };
  },
});

question({
  id: "text-too-long",
  asks: "what is said to 256 characters in a line of text and to 64,000 in a multi-line one",
  expected: { line: { status: 400, code: "invalidRequest" }, lines: { status: 400, code: "invalidRequest" } },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "long" });
    return {
      line: refusalOf(await list.change(id, { Note: "x".repeat(256) })),
      lines: refusalOf(await list.change(id, { Body: "x".repeat(64_000) })),
    };
  },
});

question({
  id: "body-of-60000",
  asks: "whether 60,000 characters fit in a multi-line text",
  expected: { status: 200, length: 60_000 },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "full" });
    const { status } = await list.change(id, { Body: "ä".repeat(60_000) });
    return { status, length: String((await list.read(id)).fields?.Body).length };
  },
});

question({
  id: "unknown-field",
  asks: "what is said to a field that the list does not have, and whether the others were written",
  expected: { refusal: { status: 400, code: "invalidRequest" }, title: "before" },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "before" });
    const refusal = refusalOf(await list.change(id, { Title: "after", NoSuchField: "x" }));
    return { refusal, title: (await list.read(id)).fields?.Title };
  },
});

question({
  id: "read-only-field",
  asks: "whether writing Created through Graph is refused or passed over",
  expected: { refusal: { status: 400, code: "invalidRequest" }, changed: false },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "created" });
    const refusal = refusalOf(await list.change(id, { Created: "2001-01-01T00:00:00Z" }));
    return { refusal, changed: String((await list.read(id)).fields?.Created).startsWith("2001") };
  },
});

question({
  id: "unknown-choice",
  asks: "whether a choice column takes a text that is none of its choices",
  expected: { status: 400, code: "invalidRequest" },
  see: async () => {
    const { list } = stage;
    return refusalOf(await list.change(await list.add({ Title: "choice" }), { State: "strange" }));
  },
});

question({
  id: "date-only",
  asks: "how date-only values are read back in a site on Helsinki time: of winter, of summer, and a day without a time",
  expected: {
    winter: "2027-01-14T22:00:00Z",
    summer: "2027-07-14T21:00:00Z",
    day: "2027-07-14T21:00:00Z",
  },
  see: async () => {
    const { list } = stage;
    const kept = async (Due: string) =>
      (await list.read(await list.add({ Title: "date", Due }))).fields?.Due ?? null;
    return {
      winter: await kept("2027-01-15T00:00:00Z"),
      summer: await kept("2027-07-15T00:00:00Z"),
      day: await kept("2027-07-15"),
    };
  },
});

question({
  id: "created-time-of-post",
  asks: "whether POST and GET tell the same time of creation",
  expected: { same: true },
  see: async () => {
    const { target, list } = stage;
    const made = await target.graph("it", "POST", list.items, { fields: { Title: "time" } });
    const read = await list.read(String(made.body.id));
    return { same: made.body.createdDateTime === read.createdDateTime };
  },
});

question({
  id: "delete-twice",
  asks: "what deleting an item says, and deleting it once more",
  expected: { first: 204, second: { status: 404, code: "itemNotFound" } },
  see: async () => {
    const { target, list } = stage;
    const path = `${list.items}/${await list.add({ Title: "gone" })}`;
    const first = (await target.graph("it", "DELETE", path)).status;
    return { first, second: refusalOf(await target.graph("it", "DELETE", path)) };
  },
});

question({
  id: "item-that-never-was",
  asks: "what reading an item says that never was",
  expected: { status: 404, code: "itemNotFound" },
  see: async () => refusalOf(await stage.target.graph("it", "GET", `${stage.list.items}/987654`)),
});

question({
  id: "created-by",
  asks: "what names the person who made an item",
  expected: { user: ["displayName", "email", "id"] },
  see: async () => {
    const { list } = stage;
    const { createdBy } = await list.read(await list.add({ Title: "made" }));
    return { user: Object.keys((createdBy?.user ?? {}) as object).sort() };
  },
});

question({
  id: "found-at-once",
  asks: "whether a row that has just been added, and one that has just been changed, is found by a filter",
  expected: { added: 1, changed: 1, old: 0 },
  see: async () => {
    const { list } = stage;
    const count = async (key: string) => {
      const { body } = await list.find(`fields/Key eq '${key}'`);
      return (body.value as unknown as readonly Json[]).length;
    };
    const id = await list.add({ Title: "found", Key: "found-first" });
    const added = await count("found-first");
    await list.change(id, { Key: "found-second" });
    return { added, changed: await count("found-second"), old: await count("found-first") };
  },
});
