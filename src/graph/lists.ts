import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BatchPart, Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ETag } from "./ids.ts";

export interface ColumnSpec {
  readonly name: string;
  readonly displayName: string;
  readonly type: "text" | "number" | "multiline";
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface ColumnInfo {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnSpec["type"] | "other";
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** Creating lists and columns; only whoever sets the site up is asked for it. */
const manageScopes: readonly string[] = ["Sites.Manage.All"];

const siteSchema = z.looseObject({ id: z.string(), webUrl: z.optional(z.string()) });
const listSchema = z.looseObject({ id: z.string() });
const columnSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  indexed: z.nullish(z.boolean()),
  enforceUniqueValues: z.nullish(z.boolean()),
  text: z.nullish(z.looseObject({ allowMultipleLines: z.nullish(z.boolean()) })),
  number: z.nullish(z.looseObject({})),
});
const columnsSchema = z.looseObject({ value: z.array(columnSchema) });

/** The id (`host,guid,guid`) of a site from its address. */
export async function siteIdOf(graph: Graph, siteUrl: string): Promise<Result<string, GraphFailure>> {
  const url = new URL(siteUrl);
  const path = url.pathname.replace(/\/$/, "");
  const answer = await graph.get(`/sites/${url.hostname}:${encodeURI(path)}?$select=id,webUrl`, manageScopes);
  if (!answer.ok) return answer;
  const site = siteSchema.safeParse(answer.value);
  return site.success ? ok(site.data.id) : fail(notGraph);
}

/** Creates a list with its columns in one call. `duplicate`: a list of that name is there already. */
export async function createList(
  graph: Graph,
  siteId: string,
  list: { readonly displayName: string; readonly columns: readonly ColumnSpec[] },
): Promise<Result<string, GraphFailure>> {
  const body = {
    displayName: list.displayName,
    columns: list.columns.map(columnBody),
    list: { template: "genericList" },
  };
  const answer = await graph.post(`/sites/${siteId}/lists`, body, manageScopes);
  if (!answer.ok) return answer;
  const created = listSchema.safeParse(answer.value);
  return created.success ? ok(created.data.id) : fail(notGraph);
}

/** The columns of several lists, in their order. */
export async function columnsOf(
  graph: Graph,
  siteId: string,
  listIds: readonly string[],
): Promise<Result<readonly (readonly ColumnInfo[])[], GraphFailure>> {
  const parts = listIds.map(
    (listId): BatchPart => ({ method: "GET", path: `/sites/${siteId}/lists/${listId}/columns` }),
  );
  const answers = await graph.batch(parts, manageScopes);
  if (!answers.ok) return answers;
  const all: (readonly ColumnInfo[])[] = [];
  for (const answer of answers.value) {
    if (!answer.ok) return answer;
    const columns = columnsSchema.safeParse(answer.value);
    if (!columns.success) return fail(notGraph);
    all.push(columns.data.value.map(columnInfo));
  }
  return ok(all);
}

export async function addColumn(
  graph: Graph,
  at: { readonly siteId: string; readonly listId: string },
  column: ColumnSpec,
): Promise<Result<unknown, GraphFailure>> {
  return graph.post(`/sites/${at.siteId}/lists/${at.listId}/columns`, columnBody(column), manageScopes);
}

/** Sets the index and uniqueness of a column that is there. */
export async function indexColumn(
  graph: Graph,
  at: { readonly siteId: string; readonly listId: string; readonly columnId: string },
  column: Pick<ColumnSpec, "indexed" | "unique">,
): Promise<Result<unknown, GraphFailure>> {
  const path = `/sites/${at.siteId}/lists/${at.listId}/columns/${encodeURIComponent(at.columnId)}`;
  const body = { indexed: column.indexed, enforceUniqueValues: column.unique };
  // Columns have no eTag of their own; `*` says that whatever is there may be changed.
  const answers = await graph.batch([{ method: "PATCH", path, ifMatch: "*" as ETag, body }], manageScopes);
  return answers.ok ? (answers.value[0] ?? fail(notGraph)) : answers;
}

function columnBody(column: ColumnSpec): unknown {
  const { name, displayName, indexed, unique, type } = column;
  const common = { name, displayName, indexed, enforceUniqueValues: unique };
  if (type === "number") return { ...common, number: { decimalPlaces: "none" } };
  if (type === "text") return { ...common, text: { maxLength: 255 } };
  return {
    ...common,
    text: {
      allowMultipleLines: true,
      appendChangesToExistingText: false,
      linesForEditing: 6,
      textType: "plain",
    },
  };
}

function columnInfo(column: z.infer<typeof columnSchema>): ColumnInfo {
  return {
    id: column.id,
    name: column.name,
    type: column.number
      ? "number"
      : column.text
        ? column.text.allowMultipleLines
          ? "multiline"
          : "text"
        : "other",
    indexed: column.indexed ?? false,
    unique: column.enforceUniqueValues ?? false,
  };
}

/** An answer of 200 that is not what Graph answers. */
const notGraph: GraphFailure = { reason: "server", status: 200, requestId: null };
