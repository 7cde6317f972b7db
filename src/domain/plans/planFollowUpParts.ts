import type { PartsCodec } from "../documents/parts.ts";
import { under } from "../documents/under.ts";
import type { PlanFollowUp, RealisedRow } from "./planFollowUp.ts";

/** Parts of a follow-up: `row:<row id>` (a fact: it cannot be two things at once) and `texts/remark`. */
export const planFollowUpParts: PartsCodec<PlanFollowUp> = {
  split({ rows, remark }) {
    const parts = new Map<string, unknown>();
    for (const [id, row] of Object.entries(rows)) parts.set(`row:${id}`, row);
    if (remark !== "") parts.set("texts/remark", remark);
    return parts;
  },
  join(parts, like) {
    const remark = parts.get("texts/remark");
    return {
      ...like,
      rows: Object.fromEntries(under<RealisedRow>(parts, "row:")),
      remark: typeof remark === "string" ? remark : "",
    };
  },
};
