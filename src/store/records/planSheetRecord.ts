import * as z from "zod/mini";
import { type PlanSheet, planSheetSchema } from "#domain/plans/planSheet.ts";
import { fail, ok } from "#lib/result.ts";
import { type BodyCodec, bodyCodec } from "../bodyCodec.ts";
import { longBodyLimit } from "../longBody.ts";
import { keptRow } from "./keptRow.ts";

const kept = bodyCodec("planSheet", z.looseObject({ rows: z.array(z.looseObject({})) }), [], longBodyLimit);

/** A plan as it stands in its item: of each row only what has been written. */
export const planSheetRecord: BodyCodec<PlanSheet> = {
  read(text) {
    const read = kept.read(text);
    if (!read.ok) return read;
    const sheet = planSheetSchema.safeParse(read.value);
    return sheet.success ? ok(sheet.data) : fail("corrupt");
  },
  write: (sheet) => kept.write({ ...sheet, rows: sheet.rows.map(keptRow) }),
};
