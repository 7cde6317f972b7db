import type { ColumnMapping } from "../../tables/columnTitles.ts";

/** What a column of an imported table can hold. */
export const importFields = [
  "personId",
  "email",
  "name",
  "lastName",
  "firstName",
  "title",
  "provider",
  "on",
  "until",
  "hours",
  "minutes",
  "days",
  "completionId",
  "method",
  "eligible",
] as const;
export type ImportField = (typeof importFields)[number];

/** Where each thing stands. */
export type Mapping = ColumnMapping<ImportField>;

/** What cannot be done without. */
export type MappingGap = "person" | "title" | "on" | "hours";

export function mappingGaps(mapping: Mapping): readonly MappingGap[] {
  const has = (...fields: readonly ImportField[]) => fields.some((field) => mapping[field] !== undefined);
  const gaps: MappingGap[] = [];
  if (!has("personId", "email", "name") && !(has("lastName") && has("firstName"))) gaps.push("person");
  if (!has("title")) gaps.push("title");
  if (!has("on")) gaps.push("on");
  if (!has("hours", "minutes", "days")) gaps.push("hours");
  return gaps;
}
