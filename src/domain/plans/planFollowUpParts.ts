import type { PartsCodec } from "../documents/parts.ts";
import { under } from "../documents/under.ts";
import type { PlanFollowUp, RealisedRow } from "./planFollowUp.ts";

/** Parts of a follow-up: `rows/<row id>` and `remark`. */
export const planFollowUpParts: PartsCodec<PlanFollowUp> = {
  split({ rows, remark }) {
    const parts = new Map<string, unknown>();
    for (const [id, row] of Object.entries(rows)) parts.set(`rows/${id}`, row);
    if (remark !== "") parts.set("remark", remark);
    return parts;
  },
  join(parts, like) {
    const remark = parts.get("remark");
    return {
      ...like,
      rows: Object.fromEntries(under<RealisedRow>(parts, "rows/")),
      remark: typeof remark === "string" ? remark : "",
    };
  },
};
