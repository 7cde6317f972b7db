import * as z from "zod/mini";

/** A need that a row answers: one of a group's discussion, or of a supervisor's talks (`talks:<person id>`). */
export const answeredNeedSchema = z.object({ groupId: z.string(), needId: z.string() });
export type AnsweredNeed = z.infer<typeof answeredNeedSchema>;

/**
 * A row of a group's plan that a row of its area's plan was taken from. `seen`: what it said then (`rowMark`), so that a
 * later change shows; absent where nobody looked.
 */
export const takenRowSchema = z.object({
  groupId: z.string(),
  rowId: z.string(),
  seen: z.optional(z.string()),
});
export type TakenRow = z.infer<typeof takenRowSchema>;

const text = z._default(z.string(), "");

const numbers = {
  participants: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(99_999))), null),
  /** Training days of one participant; parts of days too. */
  days: z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(366))), null),
  /** Of the whole row, in euros. */
  cost: z._default(z.nullable(z.number().check(z.minimum(0), z.maximum(99_999_999))), null),
  /** Whether it is training of the kind that the law on training compensation means; null: not said. */
  eligible: z._default(z.nullable(z.boolean()), null),
};

const rowNumbersSchema = z.object(numbers);
export type RowNumbers = z.infer<typeof rowNumbersSchema>;

/** One row of a training plan: a need of a group of staff and what is done about it. Names no person (R26). */
export const planRowSchema = z.object({
  id: z.string(),
  /** What is needed, in general words. */
  need: text,
  /** What is done about it: a training, or another way of learning. */
  training: text,
  targetGroup: text,
  competenceId: z._default(z.nullable(z.string()), null),
  /** A competence in the plan's own words, where it is no common one. */
  competenceText: text,
  lineId: z._default(z.nullable(z.string()), null),
  methodId: z._default(z.nullable(z.string()), null),
  provider: text,
  /** When, in words: "syksy 2028". */
  when: text,
  ...numbers,
  answers: z._default(z.array(answeredNeedSchema), []),
  from: z._default(z.array(takenRowSchema), []),
  /** In a row that was merged of groups' rows and the plan's own: what the own ones brought. It follows no group. */
  own: z.optional(rowNumbersSchema),
});
export type PlanRow = z.infer<typeof planRowSchema>;

/** The row without anything of the plan's own: all that it counts comes from the groups' rows. */
export function withoutOwn({ own: _, ...row }: PlanRow): PlanRow {
  return row;
}

export function emptyPlanRow(id: string): PlanRow {
  return planRowSchema.parse({ id });
}

/** Nothing has been written in it. */
export function isEmptyRow(row: PlanRow): boolean {
  return Object.entries(row).every(
    ([field, value]) =>
      field === "id" || value === null || value === "" || (Array.isArray(value) && value.length === 0),
  );
}
