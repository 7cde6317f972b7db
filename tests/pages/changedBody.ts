import { longBodyColumns } from "#store/longBodyColumns.ts";
import { longBodyText } from "#store/readLong.ts";

type Columns = Readonly<Record<string, unknown>>;

/** A document's whole text, also where it goes on over several columns. */
export const wholeBody = (fields: Columns): string => longBodyText({ fields });

/** The columns with which a document says another text: all of it in the first, as somebody who edits it by hand would. */
export function inBody(fields: Columns, text: string): Readonly<Record<string, string>> {
  const others = longBodyColumns.filter((column) => column !== "Body" && fields[column] !== undefined);
  return { ...Object.fromEntries(others.map((column) => [column, ""])), Body: text };
}

/** The same for a document that is changed as a value. */
export function changedBody<T>(
  fields: Columns,
  change: (body: T) => object,
): Readonly<Record<string, string>> {
  return inBody(fields, JSON.stringify(change(JSON.parse(wholeBody(fields)))));
}
