import * as z from "zod/mini";
import { agreedActionSchema } from "#domain/discussions/agreedAction.ts";
import { needSchema } from "#domain/discussions/need.ts";
import { type Worksheet, worksheetSchema } from "#domain/discussions/worksheet.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { TownModel } from "#domain/model/townModel.ts";

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
});
export type HeldElsewhere = z.infer<typeof heldElsewhereSchema>;

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
  };
}

/** What the file names that kind, template and model do not have: `needs.2.themeId: …`. */
export function unknownNames(
  held: HeldElsewhere,
  kind: GroupKind,
  template: DiscussionTemplate,
  model: TownModel,
): readonly string[] {
  const perspectives = kind.perspectives.map(({ id }) => id);
  const themes = template.themes.map(({ id }) => id);
  const competences = model.competences.map(({ id }) => id);
  const methods = model.methods.map(({ id }) => id);
  const urgencies = model.urgencies.map(({ id }) => id);
  const lacks = (known: readonly string[], value: string | null) => value !== null && !known.includes(value);
  return [
    ...Object.keys(held.answers)
      .filter((key) => {
        const [perspective = "", theme = ""] = key.split(".");
        return lacks(perspectives, perspective) || lacks(themes, theme);
      })
      .map((key) => `answers: ${key}`),
    ...held.needs.flatMap((need, index) =>
      (
        [
          ["themeId", themes, need.themeId],
          ["perspectiveId", perspectives, need.perspectiveId],
          ["competenceId", competences, need.competenceId],
          ["methodId", methods, need.methodId],
          ["urgencyId", urgencies, need.urgencyId],
        ] as const
      ).flatMap(([name, known, value]) => (lacks(known, value) ? [`needs.${index}.${name}: ${value}`] : [])),
    ),
  ];
}

export function isUntouched(worksheet: Worksheet): boolean {
  return (
    worksheet.heldOn === null &&
    worksheet.participants === null &&
    worksheet.needs.length === 0 &&
    worksheet.actions.length === 0 &&
    Object.values(worksheet.answers).every((answer) => answer.trim() === "")
  );
}
