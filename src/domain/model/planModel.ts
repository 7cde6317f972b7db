import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { localTextSchema } from "./localText.ts";
import { modelIdSchema } from "./modelId.ts";
import { monthDaySchema } from "./monthDay.ts";

/** A heading under which a plan, or the yearly document, has text. */
const sectionSchema = z.object({
  id: modelIdSchema,
  name: localTextSchema,
  help: z._default(z.nullable(localTextSchema), null),
});

/** What the law wants the yearly document to tell (449/2007 4 a §). */
export const lawPoints = [
  "fixedTerm",
  "employmentForms",
  "workAbility",
  "flexibility",
  "competence",
  "retraining",
  "followUp",
] as const;
export type LawPoint = (typeof lawPoints)[number];

/** How the town makes its training plans, and who confirms them. */
export const planModelSchema = z.object({
  /** When groups' plans are ready for their area, and areas' plans for HR: in the year before the plan's. */
  groupsDueOn: monthDaySchema,
  areasDueOn: monthDaySchema,
  /** Who looks at the compiled plan before it is confirmed, in order. */
  reviewSteps: z
    .array(z.object({ id: modelIdSchema, name: localTextSchema, groupKindIds: z.array(z.string()) }))
    .check(z.refine(uniqueIds)),
  confirmation: z.object({
    /** The body that confirms: the co-operation committee. */
    body: localTextSchema,
    dueOn: monthDaySchema,
    /** True: confirmed in the plan's own year (Loviisa's January); false: in the year before. */
    inPlanYear: z.boolean(),
  }),
  /** What an area says of its operations besides rows; `perUnit`: by responsibility area. */
  narrative: z.array(z.extend(sectionSchema, { perUnit: z.boolean() })).check(z.refine(uniqueIds)),
  /** Chapters of the personnel and training plan document (R37), in order. */
  chapters: z
    .array(
      z.extend(sectionSchema, {
        /** What the app sets in it besides its text: statistics tables by their number, or the plan itself. */
        contains: z.array(
          z.enum([
            "table1",
            "table2",
            "table3",
            "table4",
            "table5",
            "table6",
            "table7",
            "table8",
            "areas",
            "plans",
          ]),
        ),
        /** What of the law's it answers. */
        answers: z._default(z.array(z.enum(lawPoints)), []),
      }),
    )
    .check(z.refine(uniqueIds)),
});
export type PlanModel = z.infer<typeof planModelSchema>;

/** For a town whose data says nothing of plans: Heinola's dates, and the chapters that the law asks for. */
export const usualPlanModel: PlanModel = planModelSchema.parse({
  groupsDueOn: "08-31",
  areasDueOn: "09-30",
  reviewSteps: [],
  confirmation: {
    body: {
      fi: "Yhteistyötoimikunta",
      sv: "Samarbetskommittén",
      en: "Co-operation committee",
    },
    dueOn: "12-15",
    inPlanYear: false,
  },
  narrative: [
    {
      id: "changes",
      name: {
        fi: "Toiminnan muutokset ja niiden vaikutukset henkilöstöön",
        sv: "Förändringar i verksamheten och deras verkningar på personalen",
        en: "Changes in operations and their effects on staff",
      },
      perUnit: true,
    },
  ],
  chapters: [
    {
      id: "staff",
      name: {
        fi: "Henkilöstömäärä ja rakenne",
        sv: "Personalens antal och struktur",
        en: "Number and structure of staff",
      },
      contains: ["table1", "table2", "table3", "table4", "table5", "table6", "table7"],
      answers: ["fixedTerm"],
    },
    {
      id: "changes",
      name: {
        fi: "Palvelualueiden muutokset",
        sv: "Förändringar i serviceområdena",
        en: "Changes in the service areas",
      },
      contains: ["areas"],
    },
    {
      id: "employment",
      name: {
        fi: "Työsuhdemuodot ja työaikajärjestelyt",
        sv: "Anställningsformer och arbetstidsarrangemang",
        en: "Forms of employment and working-time arrangements",
      },
      contains: [],
      answers: ["employmentForms", "flexibility"],
    },
    {
      id: "ability",
      name: { fi: "Työkyky", sv: "Arbetsförmåga", en: "Work ability" },
      contains: [],
      answers: ["workAbility"],
    },
    {
      id: "plan",
      name: { fi: "Koulutussuunnitelma", sv: "Utbildningsplan", en: "Training plan" },
      contains: ["plans", "table8"],
      answers: ["competence", "retraining", "followUp"],
    },
  ],
});
