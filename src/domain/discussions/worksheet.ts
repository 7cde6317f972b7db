import * as z from "zod/mini";
import { uniqueIds } from "../documents/uniqueIds.ts";
import { commonDecisionSchema } from "../lines/commonDecision.ts";
import { lineSchema } from "../lines/line.ts";
import type { DiscussionTemplate } from "../model/discussionTemplate.ts";
import type { GroupKind } from "../model/groupKind.ts";
import { agreedActionSchema } from "./agreedAction.ts";
import { followUpSchema } from "./followUp.ts";
import { needSchema } from "./need.ts";
import { offerSchema } from "./offer.ts";

/** What a group writes in its discussion of one year. Written by chair and secretary. */
export const worksheetSchema = z.object({
  templateId: z.string(),
  templateVersion: z.int(),
  heldOn: z.nullable(z.iso.date()),
  participants: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
  /** `<perspectiveId>.<themeId>` -> text. */
  answers: z.record(z.string(), z.string()),
  needs: z.array(needSchema).check(z.refine(uniqueIds)),
  actions: z.array(agreedActionSchema).check(z.refine(uniqueIds)),
  // What drafts of the first version lack.
  /** Members' notes that have been taken into the answers, by the entry's id. */
  takenNotes: z._default(z.array(z.string()), []),
  followUps: z._default(z.array(followUpSchema).check(z.refine(uniqueIds)), []),
  /** Why the group did not meet this year; null for a group that met, or will. */
  neverMet: z._default(z.nullable(z.string()), null),
  /** Filled by the whole group on one device. */
  together: z._default(z.boolean(), false),
  offers: z._default(z.array(offerSchema).check(z.refine(uniqueIds)), []),
  // What drafts of the second version lack.
  /** For the discussions below; only of kinds that give lines. */
  lines: z._default(z.array(lineSchema).check(z.refine(uniqueIds)), []),
  /** Of the group that decides on the common competences; null until it has. */
  commonDecision: z._default(z.nullable(commonDecisionSchema), null),
});
export type Worksheet = z.infer<typeof worksheetSchema>;

export function answerKey(perspectiveId: string, themeId: string): string {
  return `${perspectiveId}.${themeId}`;
}

export function emptyWorksheet(template: DiscussionTemplate): Worksheet {
  return {
    templateId: template.id,
    templateVersion: template.version,
    heldOn: null,
    participants: null,
    answers: {},
    needs: [],
    actions: [],
    takenNotes: [],
    followUps: [],
    neverMet: null,
    together: false,
    offers: [],
    lines: [],
    commonDecision: null,
  };
}

/** The answers a group is asked for: every theme from each of its perspectives, in reading order. */
export function askedAnswers(kind: GroupKind, template: DiscussionTemplate): readonly string[] {
  return kind.perspectives.flatMap((perspective) =>
    template.themes.map((theme) => answerKey(perspective.id, theme.id)),
  );
}

/** How much of what is asked has been answered. */
export function progressOf(
  worksheet: Worksheet,
  asked: readonly string[],
): { answered: number; asked: number } {
  const answered = asked.filter((key) => worksheet.answers[key]?.trim()).length;
  return { answered, asked: asked.length };
}
