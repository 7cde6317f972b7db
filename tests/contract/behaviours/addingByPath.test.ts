import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { rowsOf } from "./ScratchList.ts";
import type { Answer, Json } from "./Target.ts";

/** AddValidateUpdateItemUsingPath: the one call that creates inside a folder. */
const stage = prepareStage();

function add(fields: Record<string, string>, kind: 0 | 1 = 0, below = ""): Promise<Answer> {
  const { target, list } = stage;
  const root = `${target.sitePath}/Lists/${list.title}${below}`;
  return target.rest("it", "POST", `${list.rest}/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: root }, UnderlyingObjectType: kind },
    formValues: Object.entries(fields).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });
}

const entriesOf = ({ body }: Answer) => (body.value ?? []) as readonly Json[];
const faultsOf = (answer: Answer) =>
  entriesOf(answer)
    .filter((entry) => Boolean(entry.HasException))
    .map((entry) => String(entry.FieldName));
const idOf = (answer: Answer) => entriesOf(answer).find((entry) => entry.FieldName === "Id")?.FieldValue;

question({
  id: "path-values",
  asks: "how numbers, dates, flags and letters are read that came as texts of a form",
  expected: {
    faults: [],
    fields: { Key: "Ää 'x'", Year: 2027, Done: true, Due: "2027-07-14T21:00:00Z", Body: "a\nb" },
  },
  see: async () => {
    const values = { Key: "Ää 'x'", Year: "2027", Done: "1", Due: "2027-07-15", Body: "a\nb" };
    const answer = await add({ Title: "values", ...values });
    const id = idOf(answer);
    const { fields } = id === undefined ? { fields: undefined } : await stage.list.read(String(id));
    const kept = Object.keys(values).map((name) => [name, fields?.[name] ?? null]);
    return { faults: faultsOf(answer), fields: Object.fromEntries(kept) };
  },
});

question({
  id: "path-bad-value",
  asks: "how a bad value is told, and whether anything was created",
  expected: { status: 200, faults: ["Year"], found: 0 },
  see: async () => {
    const answer = await add({ Title: "bad", Key: "path-bad-value", Year: "not a number" });
    const found = rowsOf(await stage.list.find("fields/Key eq 'path-bad-value'")).length;
    return { status: answer.status, faults: faultsOf(answer), found };
  },
});

question({
  id: "path-folder-twice",
  asks: "what is said to a second folder of the same name, and to an item in a folder that is not there",
  expected: { first: [200, true], second: [200, false], nowhere: [404, false] },
  see: async () => {
    const told = (answer: Answer) => [answer.status, answer.status === 200 && idOf(answer) !== undefined];
    const folder = { Title: "twice", FileLeafRef: "twice" };
    return {
      first: told(await add(folder, 1)),
      second: told(await add(folder, 1)),
      nowhere: told(await add({ Title: "lost" }, 0, "/nowhere")),
    };
  },
});

question({
  id: "recycled-item",
  asks: "whether a recycled item is gone for Graph at once",
  expected: { recycle: 200, read: 404 },
  see: async () => {
    const { target, list } = stage;
    const id = await list.add({ Title: "recycled" });
    const recycle = await target.rest("it", "POST", `${list.rest}/items(${id})/recycle()`);
    return { recycle: recycle.status, read: (await target.graph("it", "GET", `${list.items}/${id}`)).status };
  },
});
