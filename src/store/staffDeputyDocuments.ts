import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import type { Graph } from "#graph/graph.ts";
import { ok, type Result } from "#lib/result.ts";
import { createRecord } from "./createRecord.ts";
import { documentKey, staffDeputyPrefix } from "./documentKey.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup, WorkSite } from "./lookUp.ts";
import { type Readings, readEach, readStored } from "./readRecord.ts";
import { staffDeputyRecord } from "./records/staffDeputyRecord.ts";
import { saveRecord } from "./saveRecord.ts";
import type { Stored } from "./stored.ts";
import type { StoreFailure } from "./storeFailure.ts";

/** Who acts for supervisors: in HR's list of deputies, beside those of groups' chairs. */
export const staffDeputyDocuments = {
  staffDeputies(): Lookup<Readings<readonly Stored<StaffDeputy>[]>> {
    return {
      list: "Deputies",
      select: ["Key", "Body"],
      from: (items) =>
        ok(
          readEach(
            items.filter((item) => textColumn(item, "Key").startsWith(staffDeputyPrefix)),
            (item) => readStored(item, staffDeputyRecord),
          ),
        ),
    };
  },
};

/** One deputy a supervisor; whoever enters a second one meanwhile gets the first. */
export function createStaffDeputy(
  graph: Graph,
  site: WorkSite,
  title: string,
  value: StaffDeputy,
): Promise<Result<Stored<StaffDeputy>, StoreFailure>> {
  return createRecord(graph, site, "Deputies", documentKey.staffDeputy(value.supervisorId), {
    value,
    codec: staffDeputyRecord,
    fields: { Title: title },
  });
}

export const saveStaffDeputy = (
  graph: Graph,
  site: WorkSite,
  stored: Stored<StaffDeputy>,
  value: StaffDeputy,
) => saveRecord(graph, site, "Deputies", stored, { value, codec: staffDeputyRecord });
