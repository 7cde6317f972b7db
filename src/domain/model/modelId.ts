import * as z from "zod/mini";

/**
 * The id of something in the town's model. It becomes part of keys (`own.current`, `narrative/fi/current`) and of
 * records' members, so it has no dots or slashes and is no name that every object already has.
 */
export const modelIdSchema = z.string().check(
  z.regex(/^[A-Za-z0-9][\w-]*$/),
  z.refine((id) => !(id in {}), "a reserved word"),
);
