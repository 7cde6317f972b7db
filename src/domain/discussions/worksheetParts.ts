import * as z from "zod/mini";
import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder, under } from "../documents/under.ts";
import type { Worksheet } from "./worksheet.ts";

/** The part of a group that never met: a thing of its own, so that an unwritten reason is not an absent part. */
export const neverMetSchema = z.object({ reason: z.string() });

/**
 * Parts of a worksheet: `heldOn`, `participants`, `neverMet`, `together`, `answers/<key>`, `needs/<id>`, `actions/<id>`,
 * `takenNotes/<id>`, `followUp:<id>` (a fact: it cannot be two things at once), `offers/<id>`, `lines/<id>`,
 * `commonDecision`.
 */
export const worksheetParts: PartsCodec<Worksheet> = {
  split(worksheet) {
    const parts = new Map<string, unknown>();
    if (worksheet.heldOn !== null) parts.set("heldOn", worksheet.heldOn);
    if (worksheet.participants !== null) parts.set("participants", worksheet.participants);
    if (worksheet.neverMet !== null) parts.set("neverMet", { reason: worksheet.neverMet });
    if (worksheet.together) parts.set("together", true);
    for (const [key, text] of Object.entries(worksheet.answers))
      if (text !== "") parts.set(`answers/${key}`, text);
    for (const need of worksheet.needs) parts.set(`needs/${need.id}`, need);
    for (const action of worksheet.actions) parts.set(`actions/${action.id}`, action);
    for (const id of worksheet.takenNotes) parts.set(`takenNotes/${id}`, true);
    for (const followUp of worksheet.followUps) parts.set(`followUp:${followUp.id}`, followUp);
    for (const offer of worksheet.offers) parts.set(`offers/${offer.id}`, offer);
    for (const line of worksheet.lines) parts.set(`lines/${line.id}`, line);
    if (worksheet.commonDecision) parts.set("commonDecision", worksheet.commonDecision);
    return parts;
  },
  join(parts, like) {
    return {
      ...like,
      heldOn: (parts.get("heldOn") ?? null) as Worksheet["heldOn"],
      participants: (parts.get("participants") ?? null) as Worksheet["participants"],
      neverMet: neverMetSchema.safeParse(parts.get("neverMet")).data?.reason ?? null,
      together: parts.get("together") === true,
      answers: Object.fromEntries(under<string>(parts, "answers/")),
      needs: itemsUnder(parts, "needs/"),
      actions: itemsUnder(parts, "actions/"),
      takenNotes: under(parts, "takenNotes/").map(([id]) => id),
      followUps: itemsUnder(parts, "followUp:"),
      offers: itemsUnder(parts, "offers/"),
      lines: itemsUnder(parts, "lines/"),
      commonDecision: (parts.get("commonDecision") ?? null) as Worksheet["commonDecision"],
    };
  },
};
