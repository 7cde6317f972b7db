import * as z from "zod/mini";
import { agreedActionSchema } from "#domain/discussions/agreedAction.ts";
import { needSchema } from "#domain/discussions/need.ts";
import { type NoteSheet, noteEntrySchema } from "#domain/discussions/note.ts";
import { offerSchema } from "#domain/discussions/offer.ts";
import { emptyReview, fateSchema, type Review } from "#domain/discussions/review.ts";
import { type Worksheet, worksheetSchema } from "#domain/discussions/worksheet.ts";
import { lineSchema } from "#domain/lines/line.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { type PersonId, personIdSchema } from "#domain/organisation/person.ts";

const withoutId = <T extends { readonly id: unknown }>({ id: _, ...rest }: T) => rest;

/** A discussion that was held and written down elsewhere, as its file tells it: a worksheet without our ids. */
export const heldElsewhereSchema = z.strictObject({
  groupId: z.string(),
  heldOn: worksheetSchema.shape.heldOn,
  participants: worksheetSchema.shape.participants,
  answers: worksheetSchema.shape.answers,
  needs: z.array(z.strictObject(withoutId(needSchema.shape))),
  actions: z.array(z.strictObject(withoutId(agreedActionSchema.shape))),
  handedIn: z.boolean(),
  /** Where it is not known it counts as handed in on the day it was held. */
  handedInOn: z._default(z.nullable(z.iso.date()), null),
  together: z._default(z.boolean(), false),
  neverMet: z._default(z.nullable(z.string()), null),
  offers: z._default(z.array(z.strictObject(withoutId(offerSchema.shape))), []),
  /** Of the group's earlier discussion, whose needs are n1, n2, … and actions a1, a2, … in their file's order. */
  followUps: worksheetSchema.shape.followUps,
  /** Lines for those below; named `<group id>-l1`, `-l2`, … in the file's order. */
  lines: z._default(z.array(z.strictObject(withoutId(lineSchema.shape))), []),
  commonDecision: worksheetSchema.shape.commonDecision,
  /** What became of the needs, by their place in `needs`: 0, 1, … */
  fates: z._default(z.record(z.string().check(z.regex(/^\d+$/)), fateSchema), {}),
  notes: z._default(
    z.array(
      z.strictObject({
        personId: personIdSchema,
        perspectiveId: noteEntrySchema.shape.perspectiveId,
        themeId: noteEntrySchema.shape.themeId,
        text: noteEntrySchema.shape.text,
      }),
    ),
    [],
  ),
});
export type HeldElsewhere = z.infer<typeof heldElsewhereSchema>;

/** Ids that lines get when they come in: the leading group's id and the line's place. */
const lineId = (groupId: string, index: number) => `${groupId}-l${index + 1}`;
const lineIdForm = /^[a-z0-9-]+-l[1-9]\d*$/;

/** The worksheet of such a discussion, in the version of the template that is in use. */
export function worksheetOf(held: HeldElsewhere, template: DiscussionTemplate): Worksheet {
  return {
    templateId: template.id,
    templateVersion: template.version,
    heldOn: held.heldOn,
    participants: held.participants,
    answers: held.answers,
    needs: held.needs.map((need, index) => ({ id: `n${index + 1}`, ...need })),
    actions: held.actions.map((action, index) => ({ id: `a${index + 1}`, ...action })),
    takenNotes: [],
    followUps: held.followUps,
    neverMet: held.neverMet,
    together: held.together,
    offers: held.offers.map((offer, index) => ({ id: `o${index + 1}`, ...offer })),
    lines: held.lines.map((line, index) => ({ id: lineId(held.groupId, index), ...line })),
    commonDecision: held.commonDecision,
  };
}

/** What the file's members noted, by member; noted on the day of the discussion, one after the other. */
export function noteSheetsOf(held: HeldElsewhere, today: string): ReadonlyMap<PersonId, NoteSheet> {
  const sheets = new Map<PersonId, NoteSheet>();
  for (const [index, { personId, ...note }] of held.notes.entries()) {
    const writtenAt = `${held.heldOn ?? today}T07:${String(index % 60).padStart(2, "0")}:00.000Z`;
    const entries = sheets.get(personId)?.entries ?? [];
    sheets.set(personId, { entries: [...entries, { id: `m${index + 1}`, ...note, writtenAt }] });
  }
  return sheets;
}

/** HR's word on such a discussion: what became of its needs. */
export function reviewOf(held: HeldElsewhere): Review {
  const fates = Object.entries(held.fates).map(([index, fate]) => [`n${Number(index) + 1}`, fate] as const);
  return { ...emptyReview, fates: Object.fromEntries(fates) };
}

/** What the file names that kind, template and model do not have: `needs.2.themeId: …`. */
export function unknownNames(
  held: HeldElsewhere,
  kind: GroupKind,
  template: DiscussionTemplate,
  model: YearModel,
): readonly string[] {
  const perspectives = kind.perspectives.map(({ id }) => id);
  const themes = template.themes.map(({ id }) => id);
  const competences = model.competences.map(({ id }) => id);
  const methods = model.methods.map(({ id }) => id);
  const urgencies = model.urgencies.map(({ id }) => id);
  const unknown = (
    part: string,
    items: readonly Readonly<Record<string, unknown>>[],
    names: Readonly<Record<string, readonly string[]>>,
  ) =>
    items.flatMap((item, index) =>
      Object.entries(names).flatMap(([name, known]) =>
        typeof item[name] === "string" && !known.includes(item[name])
          ? [`${part}.${index}.${name}: ${item[name]}`]
          : [],
      ),
    );
  return [
    ...Object.keys(held.answers)
      .filter((key) => {
        const [perspective = "", theme = ""] = key.split(".");
        return !perspectives.includes(perspective) || !themes.includes(theme);
      })
      .map((key) => `answers: ${key}`),
    ...unknown("needs", held.needs, {
      themeId: themes,
      perspectiveId: perspectives,
      competenceId: competences,
      methodId: methods,
      urgencyId: urgencies,
    }),
    ...held.needs.flatMap(({ lineId: answered }, index) =>
      answered === null || lineIdForm.test(answered) ? [] : [`needs.${index}.lineId: ${answered}`],
    ),
    ...unknown("lines", held.lines, {
      kindId: model.lineKinds.map(({ id }) => id),
      tagId: model.strategyTags.map(({ id }) => id),
    }),
    ...unknown("offers", held.offers, { competenceId: competences }),
    ...unknown("notes", held.notes, { themeId: themes, perspectiveId: perspectives }),
    ...Object.keys(held.fates)
      .filter((index) => !held.needs[Number(index)])
      .map((index) => `fates: ${index}`),
  ];
}

export function isUntouched(worksheet: Worksheet): boolean {
  return (
    worksheet.heldOn === null &&
    worksheet.participants === null &&
    worksheet.needs.length === 0 &&
    worksheet.actions.length === 0 &&
    worksheet.followUps.length === 0 &&
    worksheet.offers.length === 0 &&
    worksheet.lines.length === 0 &&
    worksheet.commonDecision === null &&
    worksheet.neverMet === null &&
    Object.values(worksheet.answers).every((answer) => answer.trim() === "")
  );
}
