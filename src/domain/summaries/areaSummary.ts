import * as z from "zod/mini";
import { languageSchema } from "../model/localText.ts";

/** HR's own words of a summary: language -> themeId -> text. */
export const narrativeSchema = z.partialRecord(languageSchema, z.record(z.string(), z.string()));
export type Narrative = z.infer<typeof narrativeSchema>;

/** HR's working copy of the summary of one area and year. */
export const areaSummarySchema = z.object({ narrative: narrativeSchema });
export type AreaSummary = z.infer<typeof areaSummarySchema>;
