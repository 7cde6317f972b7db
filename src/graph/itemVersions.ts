import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Graph } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ItemId } from "./ids.ts";
import { type ListAddress, listPath } from "./listItems.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

export interface ItemVersion {
  readonly modifiedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const versionsSchema = z.looseObject({
  value: z.array(
    z.looseObject({
      lastModifiedDateTime: z.optional(z.string()),
      fields: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
  "@odata.nextLink": z.optional(z.string()),
});

/** An item as it was: newest first, the present one among them. */
export async function itemVersions(
  graph: Graph,
  list: ListAddress,
  itemId: ItemId,
): Promise<Result<readonly ItemVersion[], GraphFailure>> {
  const path = `${listPath(list)}/items/${encodeURIComponent(itemId)}/versions?$expand=fields`;
  const versions: ItemVersion[] = [];
  let answer = await graph.get(path);
  while (answer.ok) {
    const page = versionsSchema.safeParse(answer.value);
    if (!page.success) return fail(unreadableAnswer);
    for (const { lastModifiedDateTime, fields } of page.data.value)
      versions.push({ modifiedAt: lastModifiedDateTime ?? "", fields: fields ?? {} });
    const next = page.data["@odata.nextLink"];
    if (next === undefined) return ok(versions);
    answer = await graph.nextPage(next);
  }
  return answer;
}
