import * as z from "zod/mini";
import { fail, ok } from "#lib/result.ts";
import { itemIdWhere } from "./readSite.ts";
import type { Answer, SharePoint } from "./SharePoint.ts";
import { listPath } from "./securable.ts";

// https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest#create-list-item-in-a-folder
const file = 0;
const folder = 1;

const answerSchema = z.looseObject({
  value: z.array(
    z.looseObject({
      FieldName: z.string(),
      FieldValue: z.nullish(z.string()),
      HasException: z.boolean(),
      ErrorMessage: z.nullish(z.string()),
    }),
  ),
});

/** Creates a folder below the list's root (or adopts the one that is there) and tells its item id. */
export async function createFolder(
  site: SharePoint,
  {
    listId,
    parentPath,
    name,
  }: { readonly listId: string; readonly parentPath: string; readonly name: string },
): Answer<number> {
  const made = await add(site, listId, {
    path: parentPath,
    type: folder,
    values: { Title: name, FileLeafRef: name },
  });
  if (made.ok || (made.failure.reason !== "duplicate" && made.failure.reason !== "unknownOutcome"))
    return made;
  const found = await itemIdWhere(site, listId, "FileRef", `${parentPath}/${name}`);
  if (!found.ok) return found;
  return found.value === null ? made : ok(found.value);
}

/**
 * Creates a document inside a folder, which only SharePoint's own service can. Where nobody saw the answer, the list
 * is asked whether the document is there before it is created again.
 */
export async function createDocument(
  site: SharePoint,
  document: {
    readonly listId: string;
    readonly folderPath: string;
    readonly values: Readonly<Record<string, string>> & { readonly Key: string };
  },
): Answer<number> {
  const { listId, folderPath, values } = document;
  const make = () => add(site, listId, { path: folderPath, type: file, values });
  const made = await make();
  if (made.ok || made.failure.reason !== "unknownOutcome") return made;
  const found = await itemIdWhere(site, listId, "Key", values.Key);
  if (!found.ok) return found;
  return found.value === null ? make() : ok(found.value);
}

async function add(
  site: SharePoint,
  listId: string,
  item: { readonly path: string; readonly type: number; readonly values: Readonly<Record<string, string>> },
): Answer<number> {
  const path = `${listPath(listId)}/AddValidateUpdateItemUsingPath`;
  const answer = await site.create(path, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: item.path }, UnderlyingObjectType: item.type },
    formValues: Object.entries(item.values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
    bNewDocumentUpdate: false,
  });
  if (!answer.ok) return answer;
  const failed = (reason: "invalid" | "duplicate" | "unexpected", detail: string) =>
    fail({ service: "sharePoint" as const, reason, call: `POST ${path}`, status: 200, detail });
  const parsed = answerSchema.safeParse(answer.value);
  if (!parsed.success) return failed("unexpected", JSON.stringify(answer.value).slice(0, 200));
  // The call answers 200 with a refusal in the fields.
  const refused = parsed.data.value.find((field) => field.HasException);
  if (refused) {
    const detail = `${refused.FieldName}: ${refused.ErrorMessage ?? ""}`;
    return failed(/already exists|already in use|duplicate/i.test(detail) ? "duplicate" : "invalid", detail);
  }
  const id = Number(parsed.data.value.find((field) => field.FieldName === "Id")?.FieldValue ?? Number.NaN);
  return Number.isInteger(id) ? ok(id) : failed("unexpected", "no Id in the answer");
}
