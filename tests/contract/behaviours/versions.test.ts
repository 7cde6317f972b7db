import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf } from "./ScratchList.ts";
import type { Answer, Json } from "./Target.ts";

const stage = prepareStage();
const versionOf = (item: Json) => item.fields?._UIVersionString;
const hasETag = ({ body, headers }: Answer) => ({
  inBody: "@odata.etag" in (body as object),
  inHeader: headers.has("etag"),
});

question({
  id: "etag-shape",
  asks: "what an eTag looks like, and whether item and fields have the same",
  expected: { item: '"guid,1"', weak: false, sameInFields: true, sameAsProperty: true },
  see: async () => {
    const { list } = stage;
    const item = await list.read(await list.add({ Title: "eTag" }));
    const tag = String(item["@odata.etag"]);
    const guid = /\{?[0-9a-f]{8}-[0-9a-f-]{27}\}?/i;
    return {
      item: tag.replace(guid, (found) => (found.startsWith("{") ? "{guid}" : "guid")),
      weak: tag.startsWith("W/"),
      sameInFields: item.fields?.["@odata.etag"] === tag,
      sameAsProperty: item.eTag === tag,
    };
  },
});

question({
  id: "patch-answers-etag",
  asks: "whether the answer to a PATCH of the fields tells the new eTag",
  expected: { status: 200, inBody: false, inHeader: false },
  see: async () => {
    const { list } = stage;
    const answer = await list.change(await list.add({ Title: "patch" }), { Title: "patched" });
    return { status: answer.status, ...hasETag(answer) };
  },
});

question({
  id: "post-answers-etag",
  asks: "whether the answer to a POST tells the eTag",
  expected: { status: 201, inBody: true },
  see: async () => {
    const { target, list } = stage;
    const answer = await target.graph("it", "POST", list.items, { fields: { Title: "post" } });
    return { status: answer.status, inBody: hasETag(answer).inBody };
  },
});

question({
  id: "stale-if-match",
  asks: "what a PATCH with an outdated If-Match says, and whether it wrote",
  expected: { refusal: { status: 412, code: "resourceModified" }, title: "second" },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "first" });
    const first = String((await list.read(id)).eTag);
    await list.change(id, { Title: "second" });
    const refused = await list.change(id, { Title: "third" }, { "if-match": first });
    return { refusal: refusalOf(refused), title: (await list.read(id)).fields?.Title };
  },
});

question({
  id: "fresh-if-match",
  asks: "whether a PATCH with the newest eTag, and one without any, succeed",
  expected: { withTag: 200, without: 200, withStar: 200 },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "a" });
    const tag = String((await list.read(id)).eTag);
    return {
      withTag: (await list.change(id, { Title: "b" }, { "if-match": tag })).status,
      without: (await list.change(id, { Title: "c" })).status,
      withStar: (await list.change(id, { Title: "d" }, { "if-match": "*" })).status,
    };
  },
});

question({
  id: "noop-patch-version",
  asks: "whether a PATCH that changes nothing makes a version and a new eTag",
  expected: { before: "1.0", after: "2.0", sameETag: false },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "same" });
    const before = await list.read(id);
    await list.change(id, { Title: "same" });
    const after = await list.read(id);
    return { before: versionOf(before), after: versionOf(after), sameETag: before.eTag === after.eTag };
  },
});

question({
  id: "versions-newest-first",
  asks: "whether each PATCH is a version of its own and the newest comes first",
  expected: { ids: ["3.0", "2.0", "1.0"], titles: ["c", "b", "a"] },
  see: async () => {
    const { target, list } = stage;
    const id = await list.add({ Title: "a" });
    await list.change(id, { Title: "b" });
    await list.change(id, { Title: "c" });
    const answer = await target.graph("it", "GET", `${list.items}/${id}/versions`);
    const versions = answer.body.value as unknown as readonly Json[];
    return { ids: versions.map((one) => one.id), titles: versions.map((one) => one.fields?.Title) };
  },
});

question({
  id: "patch-item-answers-etag",
  asks: "whether the answer to a PATCH of the item, not of its fields, tells the new eTag",
  expected: { status: 200, inBody: true, newest: true },
  see: async () => {
    const { target, list } = stage;
    const id = await list.add({ Title: "patch" });
    const answer = await target.graph("it", "PATCH", `${list.items}/${id}`, { fields: { Title: "patched" } });
    const told = (answer.body as Json | null)?.["@odata.etag"];
    const newest = told === (await list.read(id))["@odata.etag"];
    return { status: answer.status, inBody: told !== undefined, newest };
  },
});
