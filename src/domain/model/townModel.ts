import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { lawfulTrainingRules, trainingRuleSchema } from "../training/trainingRules.ts";
import { clockEntrySchema } from "../yearclock/clockEntry.ts";
import { discussionTemplateSchema } from "./discussionTemplate.ts";
import { groupKindSchema } from "./groupKind.ts";
import { languageSchema, localTextSchema } from "./localText.ts";
import { modelIdSchema } from "./modelId.ts";
import { monthDaySchema } from "./monthDay.ts";
import { planModelSchema, usualPlanModel } from "./planModel.ts";
import { talkModelSchema } from "./talkModel.ts";

/** Things of the model, each with an id of its own. */
function listOf<T extends z.ZodMiniType<{ readonly id: string }>>(thing: T) {
  return z.array(thing).check(z.refine(uniqueIds, "two have the same id"));
}

/** A common competence (R16, R17). */
export const competenceSchema = z.object({
  id: modelIdSchema,
  audience: z.enum(["everyone", "supervisors"]),
  name: localTextSchema,
  description: localTextSchema,
});
export type Competence = z.infer<typeof competenceSchema>;

/** A way of learning and its part of 70-20-10 (R18). */
export const methodSchema = z.object({
  id: modelIdSchema,
  share: z.union([z.literal(70), z.literal(20), z.literal(10)]),
  name: localTextSchema,
});
export type Method = z.infer<typeof methodSchema>;
export type Share = Method["share"];

/**
 * The common competences and ways of learning from one year on. Records keep the set of their year: a new set never
 * changes an old one.
 */
export const commonSetSchema = z.object({
  /** The first cycle year in which it is valid. */
  fromYear: z.int(),
  /** Day on which the strategic group decided on it; null for the set that the town began with. */
  decidedOn: z.nullable(z.iso.date()),
  competences: listOf(competenceSchema),
  methods: listOf(methodSchema),
});
export type CommonSet = z.infer<typeof commonSetSchema>;

const namedSchema = z.object({ id: modelIdSchema, name: localTextSchema });

/** A part of the year clock; `from` and `to` are `MM-DD`, both included; it may go over New Year. */
export const periodSchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  from: monthDaySchema,
  to: monthDaySchema,
});
export type Period = z.infer<typeof periodSchema>;

/** Who reads the published copies of a kind: one list per audience. */
export const audienceSchema = z.enum(["staff", "leads"]);
export type Audience = z.infer<typeof audienceSchema>;

/** Where the summary of one service area is posted. `channelLink` is what Teams' "Get link to channel" gives. */
const summaryChannelSchema = z.object({
  unitId: z.string(),
  channelLink: z.string(),
  audience: audienceSchema,
});

/** Everything that one municipality may want different (architecture section 3); one document in the Model list. */
export const townModelSchema = z.object({
  townName: localTextSchema,
  /** Languages in which summaries are written and posted, first one first. */
  languages: z.array(languageSchema).check(z.minLength(1)),
  groupKinds: listOf(groupKindSchema),
  templates: z
    .array(discussionTemplateSchema)
    .check(
      z.refine(
        (templates) =>
          new Set(templates.map(({ id, version }) => `${id} ${version}`)).size === templates.length,
        "two templates have the same id and version",
      ),
    ),
  commonSets: z.array(commonSetSchema).check(
    z.minLength(1),
    z.refine(
      (sets) => new Set(sets.map(({ fromYear }) => fromYear)).size === sets.length,
      "two sets of common competences begin in the same year",
    ),
  ),
  urgencies: listOf(namedSchema),
  /** Aims of the strategy (R19). */
  strategyTags: z._default(listOf(namedSchema), []),
  /** What a line can be about: priorities of centralised training, means and boundary conditions, capabilities. */
  lineKinds: z._default(listOf(namedSchema), []),
  /** Who reads the published lines; whoever is to answer them must be among them. */
  lineAudience: z._default(audienceSchema, "staff"),
  periods: listOf(periodSchema),
  /** What is to be done when, and by whom: the year clock. */
  clock: z._default(listOf(clockEntrySchema), []),
  summaryChannels: z.array(summaryChannelSchema),
  /** Training plans: their dates, steps, confirmation and chapters. */
  plan: z._default(planModelSchema, usualPlanModel),
  /** How training is counted, by day. */
  trainingRules: z._default(listOf(trainingRuleSchema), lawfulTrainingRules),
  /** Where the town's accessibility statement is (act 306/2019). */
  accessibilityStatement: z.optional(z.string()),
  /** Development discussions; null: the town does not hold them here. */
  talk: z._default(z.nullable(talkModelSchema), null),
});
export type TownModel = z.infer<typeof townModelSchema>;
