import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { localTextSchema } from "./localText.ts";
import { modelIdSchema } from "./modelId.ts";

/** One theme of a group discussion (R10), asked once for each perspective of the group. */
export const themeSchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  guidance: localTextSchema,
  minutes: z.int().check(z.positive()),
});
export type Theme = z.infer<typeof themeSchema>;

/** What a group discusses. A changed template is a new version; a record keeps the version it was written with. */
export const discussionTemplateSchema = z.object({
  id: modelIdSchema,
  version: z.int().check(z.positive()),
  name: localTextSchema,
  instructionsUrl: z.nullable(z.url({ protocol: /^https$/ })),
  themes: z.array(themeSchema).check(z.minLength(1), z.refine(uniqueIds, "two themes have the same id")),
});
export type DiscussionTemplate = z.infer<typeof discussionTemplateSchema>;
