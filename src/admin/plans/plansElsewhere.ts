import * as z from "zod/mini";
import type { PersonId } from "#domain/organisation/person.ts";
import { planFollowUpSchema } from "#domain/plans/planFollowUp.ts";
import { planProcessSchema } from "#domain/plans/planProcess.ts";
import { type PlanRow, planRowSchema } from "#domain/plans/planRow.ts";
import { type PlanSheet, planSheetSchema } from "#domain/plans/planSheet.ts";
import { type TalkNeeds, talkNeedSchema } from "#domain/plans/talkNeeds.ts";

const withoutId = <T extends { readonly id: unknown }>({ id: _, ...rest }: T) => rest;

/** A row as its file tells it: without our id, and with the version of the plan that it came with. */
const rowElsewhereSchema = z.strictObject({
  ...withoutId(planRowSchema.shape),
  since: z._default(z.int().check(z.minimum(1)), 1),
});

const sheetShape = {
  rows: z._default(z.array(rowElsewhereSchema), []),
  narrative: planSheetSchema.shape.narrative,
  frame: planSheetSchema.shape.frame,
  keptApart: planSheetSchema.shape.keptApart,
  leftOut: planSheetSchema.shape.leftOut,
  /** Null while it is being written. */
  handedInOn: z._default(z.nullable(z.iso.date()), null),
  /** How often it has been handed in; said only where it is more than once. */
  revision: z._default(z.nullable(z.int()), null),
};

/**
 * What a town brings along of a year's training plans, one JSON file each: a group's or area's plan, HR's centralised
 * plan, what HR and the committee did with them, and what became of an area's rows.
 */
export const planFileSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("plan"), groupId: z.string(), ...sheetShape }),
  z.strictObject({ is: z.literal("central"), ...sheetShape }),
  z.strictObject({ is: z.literal("process"), ...planProcessSchema.shape }),
  z.strictObject({ is: z.literal("followUp"), groupId: z.string(), ...planFollowUpSchema.shape }),
  z.strictObject({
    is: z.literal("talkNeeds"),
    supervisorId: z.string(),
    needs: z.array(z.strictObject(withoutId(talkNeedSchema.shape))),
  }),
]);
export type PlanFile = z.infer<typeof planFileSchema>;
export type FileOf<Is extends PlanFile["is"]> = Extract<PlanFile, { readonly is: Is }>;
export type SheetFile = FileOf<"plan" | "central">;

/** Ids that rows get when they come in: r1, r2, … in the file's order; other files name them so. */
const rowId = (index: number) => `r${index + 1}`;

/** The rows that a version of the plan had. */
export function rowsOf({ rows }: SheetFile, version: number): readonly PlanRow[] {
  return rows.flatMap(({ since, ...row }, index) => (since <= version ? [{ id: rowId(index), ...row }] : []));
}

export function rowIdsOf({ rows }: SheetFile): readonly string[] {
  return rows.map((_, index) => rowId(index));
}

/** The sheet as it stands after everything that the file tells; `by`: who is taken to have handed it in. */
export function sheetOf(file: SheetFile, by: PersonId | null): PlanSheet {
  const { narrative, frame, keptApart, leftOut, handedInOn } = file;
  const revision = file.revision ?? (handedInOn === null ? 0 : 1);
  return {
    rows: [...rowsOf(file, Number.POSITIVE_INFINITY)],
    narrative,
    frame,
    keptApart,
    leftOut,
    handedIn: handedInOn === null ? null : { revision, on: handedInOn, by },
    revision,
  };
}

export function talkNeedsOf({ needs }: FileOf<"talkNeeds">): TalkNeeds {
  return { needs: needs.map((need, index) => ({ id: `t${index + 1}`, ...need })) };
}
