import * as z from "zod/mini";
import type { Answer } from "../pages/openTown.ts";

const graphRefusal = z.object({
  error: z.object({
    code: z.string().check(z.minLength(1)),
    message: z.string(),
    innerError: z.looseObject({ date: z.string(), "request-id": z.string() }),
  }),
});
const sharePointRefusal = z.object({
  "odata.error": z.object({
    code: z.string().check(z.minLength(1)),
    message: z.object({ lang: z.string(), value: z.string() }),
  }),
});

/** Null when the answer refuses as Graph or SharePoint refuses; else what is wrong with it. */
export function faultOfRefusal({ status, body }: Answer): string | null {
  if (![401, 403, 404].includes(status)) return `was not refused: ${status} ${JSON.stringify(body)}`;
  return graphRefusal.safeParse(body).success || sharePointRefusal.safeParse(body).success
    ? null
    : `was refused in a shape of its own: ${JSON.stringify(body)}`;
}
