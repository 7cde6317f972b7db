import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder, under } from "../documents/under.ts";
import type { PlanSheet } from "./planSheet.ts";

/**
 * Parts of a plan: `rows/<id>`, `narrative/<key>`, `frame`, `keptApart/<id>`, `leftOut/<group id> <row id>`, and the fact
 * `handedIn` with the number of times.
 */
export const planSheetParts: PartsCodec<PlanSheet> = {
  split(sheet) {
    const parts = new Map<string, unknown>();
    for (const row of sheet.rows) parts.set(`rows/${row.id}`, row);
    for (const [key, text] of Object.entries(sheet.narrative))
      if (text !== "") parts.set(`narrative/${key}`, text);
    if (sheet.frame !== null) parts.set("frame", sheet.frame);
    for (const id of sheet.keptApart) parts.set(`keptApart/${id}`, true);
    for (const row of sheet.leftOut) parts.set(`leftOut/${row.groupId} ${row.rowId}`, row);
    parts.set("handedIn", { now: sheet.handedIn, revision: sheet.revision });
    return parts;
  },
  join(parts, like) {
    const handedIn = parts.get("handedIn") as
      | { readonly now: PlanSheet["handedIn"]; readonly revision: number }
      | undefined;
    return {
      ...like,
      rows: itemsUnder(parts, "rows/"),
      narrative: Object.fromEntries(under<string>(parts, "narrative/")),
      frame: (parts.get("frame") as PlanSheet["frame"] | undefined) ?? null,
      keptApart: under(parts, "keptApart/").map(([id]) => id),
      leftOut: itemsUnder(parts, "leftOut/"),
      handedIn: handedIn?.now ?? null,
      revision: handedIn?.revision ?? 0,
    };
  },
};
