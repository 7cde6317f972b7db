import * as z from "zod/mini";

export const unitIdSchema = z.string().check(z.minLength(1)).brand<"UnitId">();
export type UnitId = z.infer<typeof unitIdSchema>;

/** A part of the organisation. Dates are ISO days; `validTo` is the last day. */
export const unitSchema = z.object({
  id: unitIdSchema,
  name: z.string().check(z.minLength(1)),
  kind: z.enum(["organisation", "serviceArea", "responsibilityArea", "unit"]),
  parentId: z.nullable(unitIdSchema),
  /** In which years the staff talks in groups: every year, or by turns in even or odd years (R15); null = as the parent. */
  groupYears: z.nullable(z.enum(["every", "even", "odd"])),
  validFrom: z.iso.date(),
  validTo: z.nullable(z.iso.date()),
  successorId: z.nullable(unitIdSchema),
});
export type Unit = z.infer<typeof unitSchema>;
