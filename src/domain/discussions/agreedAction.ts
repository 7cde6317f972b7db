import * as z from "zod/mini";

/** What the group itself agreed to do. */
export const agreedActionSchema = z.object({
  id: z.string(),
  what: z.string(),
  who: z.string(),
  byWhen: z.nullable(z.iso.date()),
});
export type AgreedAction = z.infer<typeof agreedActionSchema>;
