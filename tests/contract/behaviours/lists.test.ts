import { randomUUID } from "node:crypto";
import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf, requireStatus, rowsOf } from "./ScratchList.ts";

const stage = prepareStage();
const lists = () => `/sites/${stage.target.siteId}/lists`;
const newTitle = () => `OsaamiskelloContract${randomUUID().slice(0, 8)}`;

/** Makes a list, looks, and takes it away again. */
async function withList<T>(body: object, see: (path: string) => Promise<T>): Promise<T> {
  const made = await stage.target.graph("it", "POST", lists(), body);
  requireStatus(made, 201, "making a list");
  const path = `${lists()}/${made.body.id}`;
  try {
    return await see(path);
  } finally {
    await stage.target.graph("it", "DELETE", path);
  }
}

question({
  id: "hidden-at-creation",
  asks: "whether a list can be made hidden at once, and who then lists it",
  expected: { hidden: true, listed: true },
  see: () =>
    withList({ displayName: newTitle(), list: { template: "genericList", hidden: true } }, async (path) => {
      const read = await stage.target.graph("it", "GET", path);
      const all = await stage.target.graph("it", "GET", lists());
      const listed = rowsOf(all).some((row) => row.id === read.body.id);
      return { hidden: read.body.list?.hidden, listed };
    }),
});

question({
  id: "list-name-given",
  asks: "whether a new list may bring its own name",
  expected: { status: 400, code: "invalidRequest" },
  see: async () => {
    const body = { name: newTitle(), displayName: newTitle(), list: { template: "genericList" } };
    return refusalOf(await stage.target.graph("it", "POST", lists(), body));
  },
});

question({
  id: "list-title-taken",
  asks: "what is said to a second list of the same title",
  expected: { status: 409, code: "nameAlreadyExists" },
  see: async () => {
    const body = { displayName: stage.list.title, list: { template: "genericList" } };
    return refusalOf(await stage.target.graph("it", "POST", lists(), body));
  },
});

question({
  id: "lists-filter",
  asks: "whether lists can be found by their title, and by something else",
  expected: { title: 1, template: { status: 400, code: "invalidRequest" } },
  see: async () => {
    const find = (filter: string) =>
      stage.target.graph("it", "GET", `${lists()}?$filter=${encodeURIComponent(filter)}`);
    return {
      title: rowsOf(await find(`displayName eq '${stage.list.title}'`)).length,
      template: refusalOf(await find("list/template eq 'genericList'")),
    };
  },
});

question({
  id: "finnish-column-name",
  asks: "which internal name a column gets that is called Äö",
  expected: { name: "_x00c4__x00f6_", displayName: "Äö" },
  see: async () => {
    const made = await stage.target.graph("it", "POST", `${stage.list.graph}/columns`, {
      name: "Äö",
      text: {},
    });
    requireStatus(made, 201, "making a column");
    return { name: made.body.name, displayName: made.body.displayName };
  },
});

question({
  id: "column-twice",
  asks: "what is said to a second column of the same name, and to one called Title",
  expected: {
    own: { status: 409, code: "nameAlreadyExists" },
    builtIn: { status: 400, code: "invalidRequest" },
  },
  see: async () => {
    const make = (name: string) =>
      stage.target.graph("it", "POST", `${stage.list.graph}/columns`, { name, text: {} });
    return { own: refusalOf(await make("Note")), builtIn: refusalOf(await make("Title")) };
  },
});

question({
  id: "index-rules",
  asks: "whether a multi-line text can be indexed, and unique values demanded without an index",
  expected: {
    note: { status: 400, code: "invalidRequest" },
    unique: { status: 400, code: "invalidRequest" },
  },
  see: async () => {
    const make = (column: object) => stage.target.graph("it", "POST", `${stage.list.graph}/columns`, column);
    return {
      note: refusalOf(await make({ name: "Lines", text: { allowMultipleLines: true }, indexed: true })),
      unique: refusalOf(await make({ name: "Lone", text: {}, enforceUniqueValues: true })),
    };
  },
});

question({
  id: "index-later",
  asks: "whether a column can be indexed after it was made, and then filtered on at once",
  expected: { patched: 200, found: 200 },
  see: async () => {
    const { target, list } = stage;
    const column = await target.graph("it", "POST", `${list.graph}/columns`, { name: "Later", text: {} });
    requireStatus(column, 201, "making a column");
    const patched = await target.graph("it", "PATCH", `${list.graph}/columns/${column.body.id}`, {
      indexed: true,
    });
    return { patched: patched.status, found: (await list.find("fields/Later eq 'x'")).status };
  },
});

question({
  id: "required-column",
  asks: "whether an item may be added without the value of a required column",
  expected: { status: 201 },
  see: () =>
    withList(
      {
        displayName: newTitle(),
        columns: [{ name: "Needed", text: {}, required: true }],
        list: { template: "genericList" },
      },
      async (path) => {
        const body = { fields: { Title: "without" } };
        const answer = await stage.target.eventually(
          () => stage.target.graph("it", "POST", `${path}/items`, body),
          ({ status }) => status !== 404,
        );
        return { status: answer.status };
      },
    ),
});

question({
  id: "hidden-column",
  asks: "whether a hidden column takes a value, and shows it unasked and when it is selected",
  expected: { write: 200, unasked: true, selected: true },
  see: async () => {
    const { target, list } = stage;
    const column = { name: "Unseen", text: {}, hidden: true };
    const made = await target.graph("it", "POST", `${list.graph}/columns`, column);
    requireStatus(made, 201, "making a hidden column");
    const id = await list.add({ Title: "hidden" });
    const write = (await list.change(id, { Unseen: "there" })).status;
    const path = `${list.items}/${id}?$expand=fields`;
    const selected = await target.graph("it", "GET", `${path}($select=Unseen)`);
    return {
      write,
      unasked: (await list.read(id)).fields?.Unseen === "there",
      selected: selected.body.fields?.Unseen === "there",
    };
  },
});
