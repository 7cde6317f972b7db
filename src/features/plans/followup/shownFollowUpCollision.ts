import type { Collision } from "#domain/documents/merge.ts";
import { realisedRowSchema } from "#domain/plans/planFollowUp.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";

/** A collision in words: of which row, and both sides as text. */
export function shownFollowUpCollision(
  { path, mine, theirs }: Collision,
  rows: readonly PlanRow[],
  texts: Texts<"followUp">,
  formats: Formats,
): ShownCollision {
  const row = rows.find(({ id }) => path === `row:${id}`);
  const write = (value: unknown) => writtenOut(value, texts, formats);
  return {
    place: row ? texts.place.row(row.training || row.need) : texts.place.remark,
    mine: write(mine),
    theirs: write(theirs),
    // A single fact has a path without a slash.
    bothPossible: path.includes("/"),
  };
}

function writtenOut(value: unknown, texts: Texts<"followUp">, formats: Formats): string {
  const row = realisedRowSchema.safeParse(value);
  if (!row.success) return typeof value === "string" ? value : "";
  const { state, heldOn, days, participants, cost, remark } = row.data;
  const { one } = texts;
  return [
    state === "held" && heldOn ? texts.heldOn(formats.day(heldOn)) : texts.states[state],
    days === null ? "" : one.plannedDays(formats.number(days)),
    participants === null ? "" : one.plannedParticipants(participants),
    cost === null ? "" : formats.euros(cost),
    remark.trim(),
  ]
    .filter(Boolean)
    .join("\n");
}
