import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { localTextSchema } from "./localText.ts";
import { modelIdSchema } from "./modelId.ts";
import { monthDaySchema } from "./monthDay.ts";

const helpSchema = z._default(z.nullable(localTextSchema), null);

/** One thing that a development discussion goes through (R14). */
export const subThemeSchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  guidance: helpSchema,
  /** Words, levels of the common competences, or goals. */
  kind: z._default(z.enum(["text", "levels", "goals"]), "text"),
  /** Who writes about it: feedback to the supervisor is the employee's alone. */
  by: z._default(z.enum(["both", "employee", "supervisor"]), "both"),
});
export type SubTheme = z.infer<typeof subThemeSchema>;

export const talkThemeSchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  guidance: helpSchema,
  /** Said beside every field of the theme: no diagnoses or health details. */
  hint: helpSchema,
  /** "supervisors": only in the discussions of those who have staff of their own. */
  audience: z._default(z.enum(["everyone", "supervisors"]), "everyone"),
  subThemes: z
    .array(subThemeSchema)
    .check(z.minLength(1), z.refine(uniqueIds, "two sub-themes have the same id")),
});
export type TalkTheme = z.infer<typeof talkThemeSchema>;

/** What a development discussion goes through. A changed template is a new version; a record keeps the one it began with. */
export const talkTemplateSchema = z.object({
  id: modelIdSchema,
  version: z.int().check(z.positive()),
  name: localTextSchema,
  introduction: helpSchema,
  instructionsUrl: z._default(z.nullable(z.url({ protocol: /^https$/ })), null),
  themes: z.array(talkThemeSchema).check(z.minLength(1), z.refine(uniqueIds, "two themes have the same id")),
});
export type TalkTemplate = z.infer<typeof talkTemplateSchema>;

/** For towns that do not say. */
export const usualRetention = { talkCycles: 2, documentYears: 5 };

/** How the town holds its development discussions. */
export const talkModelSchema = z.object({
  /** At least one; new forms begin with the last. */
  templates: z.array(talkTemplateSchema).check(z.minLength(1)),
  /** Levels of competence with their texts: 1 to at most 5, in order. */
  scale: z
    .array(
      z.object({
        level: z.int().check(z.minimum(1), z.maximum(5)),
        name: localTextSchema,
        description: helpSchema,
      }),
    )
    .check(z.minLength(2)),
  /** By when the year's discussions are held: from October on, in the autumn in which the cycle begins. */
  heldBy: monthDaySchema,
  /** Smallest numbers of people in what is told of levels (domain/statistics/levelFigures.ts). */
  thresholds: z._default(
    z.object({
      counts: z.int().check(z.minimum(3)),
      means: z.int().check(z.minimum(5)),
      changed: z.int().check(z.minimum(3)),
    }),
    { counts: 5, means: 10, changed: 5 },
  ),
  /** How long things are kept: discussions in cycles besides the one under way, other documents in years. */
  retention: z._default(
    z.object({ talkCycles: z.int().check(z.minimum(1)), documentYears: z.int().check(z.minimum(1)) }),
    usualRetention,
  ),
});
export type TalkModel = z.infer<typeof talkModelSchema>;

/** The template that new forms begin with. */
export function newestTalkTemplate({ templates }: TalkModel): TalkTemplate {
  const newest = templates.at(-1);
  if (!newest) throw new Error("a town's talk model has at least one template");
  return newest;
}

/** The template that a form was begun with; the newest where that one is not there any more. */
export function talkTemplateOf(
  model: TalkModel,
  { templateId, templateVersion }: { readonly templateId: string; readonly templateVersion: number },
): TalkTemplate {
  return (
    model.templates.find(({ id, version }) => id === templateId && version === templateVersion) ??
    newestTalkTemplate(model)
  );
}

/** The themes of somebody's discussion. */
export function talkThemesFor({ themes }: TalkTemplate, isSupervisor: boolean): readonly TalkTheme[] {
  return themes.filter(({ audience }) => audience === "everyone" || isSupervisor);
}

/** Under which an answer is kept: `<theme>.<sub-theme>`. */
export function talkAnswerKey(themeId: string, subThemeId: string): string {
  return `${themeId}.${subThemeId}`;
}
