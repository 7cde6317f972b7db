import type { PartsCodec } from "../documents/parts.ts";
import { itemsUnder } from "../documents/under.ts";
import type { CommonDraft, DraftCompetence, DraftMethod } from "./commonDraft.ts";
import { inOrder } from "./draftOrder.ts";

/** Parts of a draft: `competences/<id>`, `methods/<id>`, `note/text`. */
export const commonDraftParts: PartsCodec<CommonDraft> = {
  split({ competences, methods, note }) {
    const parts = new Map<string, unknown>();
    for (const competence of competences) parts.set(`competences/${competence.id}`, competence);
    for (const method of methods) parts.set(`methods/${method.id}`, method);
    if (note !== "") parts.set("note/text", note);
    return parts;
  },
  join(parts, like) {
    return {
      ...like,
      competences: inOrder(itemsUnder<DraftCompetence>(parts, "competences/")),
      methods: inOrder(itemsUnder<DraftMethod>(parts, "methods/")),
      note: (parts.get("note/text") ?? "") as string,
    };
  },
};
