import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf, requireStatus } from "./ScratchList.ts";
import type { Answer, Json } from "./Target.ts";

const stage = prepareStage();
const batch = (requests: readonly object[]) => stage.target.graph("it", "POST", "/$batch", { requests });
const json = { "Content-Type": "application/json" };

function partsOf(answer: Answer): Map<string, Json> {
  requireStatus(answer, 200, "a batch");
  const parts = answer.body.responses as unknown as readonly Json[];
  return new Map(parts.map((part) => [String(part.id), part]));
}

question({
  id: "batch-change-and-read",
  asks: "whether a GET that depends on a PATCH in the same batch shows the new eTag",
  expected: { change: 200, read: 200, title: "changed", newTag: true },
  see: async () => {
    const { list } = stage;
    const id = await list.add({ Title: "batch" });
    const tag = String((await list.read(id)).eTag);
    const url = `${list.items}/${id}`;
    const headers = { ...json, "If-Match": tag };
    const parts = partsOf(
      await batch([
        { id: "1", method: "PATCH", url: `${url}/fields`, headers, body: { Title: "changed" } },
        { id: "2", method: "GET", url: `${url}?$expand=fields`, dependsOn: ["1"] },
      ]),
    );
    const read = parts.get("2")?.body;
    return {
      change: Number(parts.get("1")?.status),
      read: Number(parts.get("2")?.status),
      title: read?.fields?.Title,
      newTag: read?.eTag !== tag,
    };
  },
});

question({
  id: "batch-failed-dependency",
  asks: "what becomes of a part that depends on a failed one, and of one beside it",
  expected: { outer: 200, failed: 412, dependent: 424, beside: 200 },
  see: async () => {
    const { list } = stage;
    const url = `${list.items}/${await list.add({ Title: "batch" })}`;
    const stale = { ...json, "If-Match": '"00000000-0000-4000-8000-000000000000,1"' };
    const answer = await batch([
      { id: "1", method: "PATCH", url: `${url}/fields`, headers: stale, body: { Title: "no" } },
      { id: "2", method: "GET", url, dependsOn: ["1"] },
      { id: "3", method: "GET", url },
    ]);
    const parts = partsOf(answer);
    const status = (id: string) => Number(parts.get(id)?.status);
    return { outer: answer.status, failed: status("1"), dependent: status("2"), beside: status("3") };
  },
});

question({
  id: "batch-size",
  asks: "whether 20 parts are taken and 21 refused",
  expected: { twenty: 200, more: { status: 400, code: "BadRequest" } },
  see: async () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: String(n), method: "GET", url: stage.list.graph }));
    return { twenty: (await batch(parts(20))).status, more: refusalOf(await batch(parts(21))) };
  },
});
