import type { CommonDraft } from "#domain/model/commonDraft.ts";
import type { Materials } from "#domain/model/materials.ts";
import type { Graph } from "#graph/graph.ts";
import { ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "./bodyCodec.ts";
import { createRecord } from "./createRecord.ts";
import { documentKey } from "./documentKey.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { readStored } from "./readRecord.ts";
import { commonDraftRecord } from "./records/commonDraftRecord.ts";
import { materialsRecord } from "./records/materialsRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** What HR prepares for one year, beside the town's model: everybody reads it, HR alone writes. */
export const yearDocuments = {
  /** HR's draft of the year's common competences and ways of learning; null before HR begins one. */
  commonDraft: (year: number): Lookup<Stored<CommonDraft> | null> =>
    ifThere(documentKey.commonDraft(year), commonDraftRecord),
  /** What groups have before them when they discuss; null before HR adds the first. */
  materials: (year: number): Lookup<Stored<Materials> | null> =>
    ifThere(documentKey.materials(year), materialsRecord),
};

function ifThere<T>(key: string, codec: BodyCodec<T>): Lookup<Stored<T> | null> {
  return {
    list: "Model",
    select: ["Key", "Body"],
    where: { column: "Key", is: key },
    from: ([item]) => (item ? readStored(item, codec) : ok(null)),
  };
}

type Saved<T> = Promise<Result<Stored<T>, StoreFailure>>;

/** Without `stored` the document is begun; one that a colleague has begun meanwhile is adopted as it is. */
export function saveCommonDraft(
  graph: Graph,
  site: WorkSite,
  year: number,
  stored: Stored<CommonDraft> | null,
  value: CommonDraft,
): Saved<CommonDraft> {
  const record = { value, codec: commonDraftRecord };
  if (stored) return saveRecord(graph, site, "Model", stored, record);
  const fields = { Title: `Yhteisten osaamisten luonnos ${year}` };
  return createRecord(graph, site, "Model", documentKey.commonDraft(year), { ...record, fields });
}

/** As `saveCommonDraft`. */
export function saveMaterials(
  graph: Graph,
  site: WorkSite,
  year: number,
  stored: Stored<Materials> | null,
  value: Materials,
): Saved<Materials> {
  const record = { value, codec: materialsRecord };
  if (stored) return saveRecord(graph, site, "Model", stored, record);
  const fields = { Title: `Aineistot ${year}` };
  return createRecord(graph, site, "Model", documentKey.materials(year), { ...record, fields });
}
