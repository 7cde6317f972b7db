import * as z from "zod/mini";
import { uniqueIds } from "../../documents/uniqueIds.ts";
import { languageSchema } from "../../model/localText.ts";

/** The statistics tables of the document, by what they tell. */
export const tableIds = [
  "table1",
  "table2",
  "table3",
  "table4",
  "table5",
  "table6",
  "table7",
  "table8",
] as const;
export type TableId = (typeof tableIds)[number];

/**
 * What a row does in its table: `item` is counted in the total; `sum` is what somebody has said that the items of the
 * same group come to, and `total` what all items do; `apart` stands by itself, such as a mean age.
 */
export const tableRowSchema = z.object({
  id: z.string(),
  /** Empty: the app knows its name by its id. */
  name: z.string(),
  role: z.enum(["item", "sum", "total", "apart"]),
  /** Items that belong together, such as an area and its subsidised employees. */
  group: z.nullable(z.string()),
});
export type StatisticsRow = z.infer<typeof tableRowSchema>;

/** One statistics table as HR entered it. No rows: nobody has begun it. */
export const statisticsTableSchema = z.object({
  rows: z._default(z.array(tableRowSchema).check(z.refine(uniqueIds)), []),
  /** Row id -> column id -> value. A `sum` or `total` is here only where somebody stated one, to be checked. */
  cells: z._default(z.record(z.string(), z.record(z.string(), z.number())), {}),
  /** The day that the newest figures are of, where the table has one. */
  asOn: z._default(z.nullable(z.iso.date()), null),
});
export type StatisticsTable = z.infer<typeof statisticsTableSchema>;

export const emptyTable: StatisticsTable = statisticsTableSchema.parse({});

/** The yearly personnel and training plan document (449/2007 4 a §) while HR writes it; `plans` are documents of their own. */
export const planDocumentSchema = z.object({
  /** Language -> chapter id -> text. */
  texts: z._default(z.partialRecord(languageSchema, z.record(z.string(), z.string())), {}),
  tables: z._default(z.partialRecord(z.enum(tableIds), statisticsTableSchema), {}),
});
export type PlanDocument = z.infer<typeof planDocumentSchema>;

export const emptyPlanDocument: PlanDocument = planDocumentSchema.parse({});

export function tableOf({ tables }: PlanDocument, id: TableId): StatisticsTable {
  return tables[id] ?? emptyTable;
}
