import * as z from "zod/mini";
import { modelIdSchema } from "../model/modelId.ts";

/** One competence need of a group: a common competence, or one in the group's own words. Names no person. */
export const needSchema = z.object({
  id: z.string(),
  themeId: modelIdSchema,
  perspectiveId: modelIdSchema,
  /** Null: `competenceText` says it in the group's own words. */
  competenceId: z.nullable(z.string()),
  competenceText: z.string(),
  description: z.string(),
  methodId: z.nullable(z.string()),
  targetGroup: z.string(),
  urgencyId: z.nullable(z.string()),
  /** The line of a level above that the need answers, as that level's published lines name it. */
  lineId: z._default(z.nullable(z.string()), null),
});
export type Need = z.infer<typeof needSchema>;
