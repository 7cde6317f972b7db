import { beforeAll } from "vitest";
import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf, rowsOf } from "./ScratchList.ts";
import type { Answer } from "./Target.ts";

const stage = prepareStage();
beforeAll(async () => {
  const { list } = stage;
  await list.add({ Title: "one", Key: "Ääni", Year: 2026, Done: true, Note: "n1" });
  await list.add({ Title: "two", Key: "o'brien & co", Year: 2027, Done: false, Note: "n2" });
  await list.add({ Title: "three", Key: "Ääni 2", Year: 2027, Note: "n3" });
}, 300_000);

const titles = (answer: Answer) => rowsOf(answer).map((row) => String(row.fields?.Title));
const found = async (filter: string, headers?: Record<string, string>) => {
  const answer = await stage.list.find(filter, headers);
  return answer.status === 200 ? titles(answer) : refusalOf(answer);
};
const honor = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };

question({
  id: "unindexed-filter",
  asks: "whether filtering on a column without an index is refused, and the Prefer header opens it",
  expected: { plain: { status: 400, code: "invalidRequest" }, preferred: ["one"] },
  see: async () => ({
    plain: await found("fields/Note eq 'n1'"),
    preferred: await found("fields/Note eq 'n1'", honor),
  }),
});

question({
  id: "unindexed-second-clause",
  asks: "whether a column without an index is refused also beside one that has it",
  expected: { status: 400, code: "invalidRequest" },
  see: () => found("fields/Year eq 2027 and fields/Note eq 'n2'"),
});

question({
  id: "two-indexed-clauses",
  asks: "whether two indexed columns can be filtered on at once",
  expected: ["two"],
  see: () => found("fields/Year eq 2027 and fields/Key eq 'o''brien & co'"),
});

question({
  id: "unindexed-orderby",
  asks: "whether sorting by a column without an index is refused",
  expected: { status: 400, code: "invalidRequest" },
  see: async () =>
    refusalOf(
      await stage.target.graph("it", "GET", `${stage.list.items}?$expand=fields&$orderby=fields/Note`),
    ),
});

question({
  id: "orderby-indexed",
  asks: "whether sorting by an indexed column, downwards, works",
  expected: ["o'brien & co", "Ääni 2", "Ääni"],
  see: async () => {
    const path = `${stage.list.items}?$expand=fields&$orderby=fields/Year%20desc`;
    const rows = rowsOf(await stage.target.graph("it", "GET", path));
    return rows.map((row) => String(row.fields?.Key));
  },
});

question({
  id: "text-compared",
  asks: "whether text is compared without case, and apostrophes and ampersands arrive",
  expected: { upper: ["one"], quoted: ["two"], begins: ["one", "three"] },
  see: async () => ({
    upper: await found("fields/Key eq 'ÄÄNI'"),
    quoted: await found("fields/Key eq 'o''brien & co'"),
    begins: await found("startswith(fields/Key,'Ää')"),
  }),
});

question({
  id: "yes-no-filter",
  asks: "which rows `eq true`, `eq false`, `eq 1` and `eq 0` find",
  expected: { true: ["two"], false: ["two"], one: ["one"], zero: ["two"] },
  see: async () => ({
    true: await found("fields/Done eq true"),
    false: await found("fields/Done eq false"),
    one: await found("fields/Done eq 1"),
    zero: await found("fields/Done eq 0"),
  }),
});

question({
  id: "null-filter",
  asks: "whether `eq null` finds the rows without a value",
  expected: ["three"],
  see: () => found("fields/Done eq null"),
});

question({
  id: "created-filter",
  asks: "which ways of filtering on the time of creation there are",
  expected: {
    property: { status: 400, code: "invalidRequest" },
    field: { status: 400, code: "invalidRequest" },
    fieldPreferred: 3,
  },
  see: async () => {
    const count = (rows: string[] | ReturnType<typeof refusalOf>) =>
      Array.isArray(rows) ? rows.length : rows;
    return {
      property: count(await found("createdDateTime ge 2020-01-01T00:00:00Z")),
      field: count(await found("fields/Created ge '2020-01-01T00:00:00Z'")),
      fieldPreferred: count(await found("fields/Created ge '2020-01-01T00:00:00Z'", honor)),
    };
  },
});

question({
  id: "unknown-field-filter",
  asks: "what is said to filtering on a field that the list does not have",
  expected: { status: 400, code: "invalidRequest" },
  see: () => found("fields/NoSuchField eq 'x'"),
});

question({
  id: "select-unknown-field",
  asks: "whether an unknown name in fields($select=…) is refused",
  expected: { status: 400, code: "invalidRequest" },
  see: async () => {
    const path = `${stage.list.items}?$expand=fields($select=Title,NoSuchField)`;
    return refusalOf(await stage.target.graph("it", "GET", path));
  },
});

question({
  id: "fields-need-expand",
  asks: "whether an item comes with its fields when nobody asks for them",
  expected: { fields: false },
  see: async () => {
    const answer = await stage.target.graph("it", "GET", stage.list.items);
    return { fields: rowsOf(answer).some((row) => "fields" in (row as object)) };
  },
});

question({
  id: "top-clamp",
  asks: "whether $top over 5,000 is answered, and not refused",
  expected: { status: 200 },
  see: async () => ({
    status: (await stage.target.graph("it", "GET", `${stage.list.items}?$top=6000`)).status,
  }),
});

question({
  id: "next-link",
  asks: "whether a page of two leads to the rest, by a link that keeps the filter",
  expected: { first: 2, hasLink: true, second: 1, ends: true },
  see: async () => {
    const filter = encodeURIComponent("fields/Year ge 2000");
    const path = `${stage.list.items}?$expand=fields&$top=2&$filter=${filter}`;
    const first = await stage.target.graph("it", "GET", path);
    const link = first.body["@odata.nextLink"];
    const second = await stage.target.graph("it", "GET", String(link));
    return {
      first: rowsOf(first).length,
      hasLink: link !== undefined,
      second: rowsOf(second).length,
      ends: !("@odata.nextLink" in (second.body as object)),
    };
  },
});

question({
  id: "empty-answer",
  asks: "how a filter is answered that finds nothing",
  expected: { status: 200, value: [] },
  see: async () => {
    const answer = await stage.list.find("fields/Key eq 'nobody'");
    return { status: answer.status, value: answer.body.value };
  },
});

question({
  id: "orderby-item-property",
  asks: "whether rows can be sorted by their id, downwards",
  expected: { status: 400, code: "invalidRequest" },
  see: async () => refusalOf(await stage.target.graph("it", "GET", `${stage.list.items}?$orderby=id%20desc`)),
});
