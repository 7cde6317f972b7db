import type { TownModel } from "#domain/model/townModel.ts";
import type { Graph } from "#graph/graph.ts";
import { fail, type Result } from "#lib/result.ts";
import { documentKey } from "./documentKey.ts";
import { saveLong } from "./longBody.ts";
import { longBodyColumns } from "./longBodyColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { readLong } from "./readLong.ts";

import { townModelRecord } from "./records/townModelRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

export const townModelDocument = {
  /** The town's data as it stands in its list now, to be changed by HR. */
  storedModel(): Lookup<Stored<TownModel>> {
    const key = documentKey.model();
    return {
      list: "Model",
      outdates: "model",
      select: ["Key", ...longBodyColumns],
      where: { column: "Key", is: key },
      doubtEmpty: true,
      from: ([item]) =>
        item ? readLong(item, townModelRecord) : fail({ reason: "notFound", requestId: null, subject: key }),
    };
  },
};

export function saveModel(
  graph: Graph,
  site: WorkSite,
  stored: Stored<TownModel>,
  value: TownModel,
): Promise<Result<Stored<TownModel>, StoreFailure>> {
  return saveLong(graph, site, "Model", stored, { value, codec: townModelRecord });
}
