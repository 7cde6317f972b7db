import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { breakInheritance, refusalOf, requireStatus } from "./ScratchList.ts";

const stage = prepareStage([{ name: "Lone", text: {}, indexed: true, enforceUniqueValues: true }]);

question({
  id: "unique-clash",
  asks: "what is said to a value that another row has, in a POST and in a PATCH, and with another case",
  expected: {
    post: { status: 409, code: "nameAlreadyExists" },
    patch: { status: 409, code: "nameAlreadyExists" },
    otherCase: { status: 409, code: "nameAlreadyExists" },
  },
  see: async () => {
    const { target, list } = stage;
    await list.add({ Title: "first", Lone: "same" });
    const other = await list.add({ Title: "other", Lone: "different" });
    const post = (value: string) =>
      target.graph("it", "POST", list.items, { fields: { Title: "second", Lone: value } });
    return {
      post: refusalOf(await post("same")),
      patch: refusalOf(await list.change(other, { Lone: "same" })),
      otherCase: refusalOf(await post("SAME")),
    };
  },
});

question({
  id: "unique-empty",
  asks: "whether two rows may both be without a value in a unique column",
  expected: { second: 201 },
  see: async () => {
    const { target, list } = stage;
    await list.add({ Title: "empty" });
    const second = await target.graph("it", "POST", list.items, { fields: { Title: "empty too" } });
    return { second: second.status };
  },
});

question({
  id: "unique-forbids-item-permissions",
  asks: "whether an item of a list with a unique column can have permissions of its own",
  expected: { status: 400 },
  see: async () => {
    const { target, list } = stage;
    const item = `${list.rest}/items(${await list.add({ Title: "scope", Lone: "scope" })})`;
    return { status: (await target.rest("it", "POST", `${item}/${breakInheritance}`)).status };
  },
});

question({
  id: "item-permissions-forbid-unique",
  asks: "whether a column can become unique where an item has permissions of its own",
  expected: { status: 400, code: "invalidRequest" },
  see: async () => {
    const { target, list } = stage;
    const column = await target.graph("it", "GET", `${list.graph}/columns/Lone`);
    requireStatus(column, 200, "reading the column");
    const path = `${list.graph}/columns/${column.body.id}`;
    const open = await target.graph("it", "PATCH", path, { enforceUniqueValues: false });
    requireStatus(open, 200, "allowing doubles");
    await list.close(await list.add({ Title: "closed", Lone: "closed" }));
    return refusalOf(await target.graph("it", "PATCH", path, { enforceUniqueValues: true }));
  },
});
