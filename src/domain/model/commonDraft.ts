import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { type CommonSet, competenceSchema, methodSchema } from "./townModel.ts";

/** A text of the town's data while it is being written: it may still be in no language. */
const draftTextSchema = z.object({
  fi: z.optional(z.string()),
  sv: z.optional(z.string()),
  en: z.optional(z.string()),
});

/** Where it stands among the others: a new place between two moves nothing else. */
const order = z.number();

export const draftCompetenceSchema = z.object({
  ...competenceSchema.shape,
  name: draftTextSchema,
  description: draftTextSchema,
  order,
});
export type DraftCompetence = z.infer<typeof draftCompetenceSchema>;

export const draftMethodSchema = z.object({ ...methodSchema.shape, name: draftTextSchema, order });
export type DraftMethod = z.infer<typeof draftMethodSchema>;

/**
 * HR's draft of the common competences and ways of learning of a year, both in the order in which they are shown. The
 * strategic discussion of the same cycle year, held in the autumn before, decides on it (`worksheet.commonDecision`).
 */
export const commonDraftSchema = z.object({
  competences: z.array(draftCompetenceSchema).check(z.refine(uniqueIds)),
  methods: z.array(draftMethodSchema).check(z.refine(uniqueIds)),
  /** What HR wants to say to the strategic group about it. */
  note: z.string(),
});
export type CommonDraft = z.infer<typeof commonDraftSchema>;

/** A draft that proposes what is in a set already. */
export function draftOf({ competences, methods }: Pick<CommonSet, "competences" | "methods">): CommonDraft {
  return { competences: competences.map(placed), methods: methods.map(placed), note: "" };
}

function placed<T extends object>(item: T, place: number): T & { readonly order: number } {
  return { ...item, order: place + 1 };
}
