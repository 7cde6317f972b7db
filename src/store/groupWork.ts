import type { NoteSheet } from "#domain/discussions/note.ts";
import type { Review } from "#domain/discussions/review.ts";
import type { Audience } from "#domain/model/townModel.ts";
import type { Deputy } from "#domain/organisation/deputy.ts";
import type { Withdrawal } from "#domain/summaries/publishedSummary.ts";
import type { Graph } from "#graph/graph.ts";
import { type HandedInItem, withdrawHandedIn } from "./groupDocuments.ts";
import type { WorkSite } from "./lookUp.ts";
import { noteDocuments, type StoredNotes, saveNotes } from "./noteDocuments.ts";
import { people } from "./people.ts";
import {
  createDeputy,
  reviewDocuments,
  type StoredReview,
  saveDeputy,
  saveReview,
} from "./reviewDocuments.ts";
import type { Stored } from "./stored.ts";
import { createWithdrawal } from "./summaryDocuments.ts";

/** What only an opened discussion, HR's board and HR's summaries need: fetched when the first of them is opened. */
export type GroupWork = ReturnType<typeof createGroupWork>;

export function createGroupWork(graph: Graph, site: WorkSite) {
  return {
    lookups: { ...noteDocuments, ...reviewDocuments, ...people },
    saveNotes: (stored: StoredNotes, value: NoteSheet) => saveNotes(graph, site, stored, value),
    saveReview: (stored: StoredReview, value: Review) => saveReview(graph, site, stored, value),
    createDeputy: (title: string, value: Deputy) => createDeputy(graph, site, title, value),
    saveDeputy: (stored: Stored<Deputy>, value: Deputy) => saveDeputy(graph, site, stored, value),
    withdrawHandedIn: (item: HandedInItem) => withdrawHandedIn(graph, site, item),
    createWithdrawal: (audience: Audience, at: Parameters<typeof createWithdrawal>[3], value: Withdrawal) =>
      createWithdrawal(graph, site, audience, at, value),
  };
}
