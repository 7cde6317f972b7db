import type { HandedIn } from "#domain/discussions/handedIn.ts";
import type { NoteSheet } from "#domain/discussions/note.ts";
import type { Review } from "#domain/discussions/review.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import type { ChannelLink } from "#domain/model/channelLink.ts";
import type { CommonDraft } from "#domain/model/commonDraft.ts";
import type { Materials } from "#domain/model/materials.ts";
import type { Audience, TownModel } from "#domain/model/townModel.ts";
import type { Deputy } from "#domain/organisation/deputy.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import type { ChannelPost, PostState } from "#domain/summaries/channelPost.ts";
import type { PublishedSummary, Withdrawal } from "#domain/summaries/publishedSummary.ts";
import type { Graph } from "#graph/graph.ts";
import { isOlder } from "#graph/isOlder.ts";
import {
  findInChannel,
  isInChannel,
  listChannels,
  listTeams,
  readChannel,
  readChannelReaders,
  sendToChannel,
} from "./channelGateway.ts";
import type { HandedInItem } from "./groupDocuments.ts";
import { saveHandedIn, saveWorksheet, withdrawHandedIn } from "./groupWrites.ts";
import { createLines, lineDocuments } from "./lineDocuments.ts";
import type { WorkSite } from "./lookUp.ts";
import { noteDocuments, type StoredNotes, saveNotes } from "./noteDocuments.ts";
import { people } from "./people.ts";
import { postStates } from "./postStates.ts";
import {
  createDeputy,
  reviewDocuments,
  type StoredReview,
  saveDeputy,
  saveReview,
} from "./reviewDocuments.ts";
import type { Stored } from "./stored.ts";
import type { StoredPost } from "./summaryDocuments.ts";
import * as summaries from "./summaryWrites.ts";
import { saveModel, townModelDocument } from "./townModelDocument.ts";
import { saveCommonDraft, saveMaterials, yearDocuments } from "./yearDocuments.ts";

/** What only opened documents need, all writing included: fetched when the first of them is opened. */
export type GroupWork = ReturnType<typeof createGroupWork>;

export function createGroupWork(graph: Graph, site: WorkSite) {
  return {
    lookups: {
      ...noteDocuments,
      ...reviewDocuments,
      ...people,
      ...townModelDocument,
      ...lineDocuments,
      ...yearDocuments,
      postStates,
    },
    isOlder: (a: Stored<unknown>, b: Stored<unknown>) => isOlder(a.etag, b.etag),
    saveWorksheet: (stored: Stored<Worksheet>, value: Worksheet, state: string) =>
      saveWorksheet(graph, site, stored, value, state),
    saveHandedIn: (item: HandedInItem, value: HandedIn) => saveHandedIn(graph, site, item, value),
    withdrawHandedIn: (item: HandedInItem) => withdrawHandedIn(graph, site, item),
    saveNotes: (stored: StoredNotes, value: NoteSheet) => saveNotes(graph, site, stored, value),
    saveReview: (stored: StoredReview, value: Review) => saveReview(graph, site, stored, value),
    createDeputy: (title: string, value: Deputy) => createDeputy(graph, site, title, value),
    saveDeputy: (stored: Stored<Deputy>, value: Deputy) => saveDeputy(graph, site, stored, value),
    createSummary: (at: Parameters<typeof summaries.createSummary>[2], value: AreaSummary) =>
      summaries.createSummary(graph, site, at, value),
    saveSummary: (stored: Stored<AreaSummary>, value: AreaSummary) =>
      summaries.saveSummary(graph, site, stored, value),
    createPublished: (
      audience: Audience,
      at: Parameters<typeof summaries.createPublished>[3],
      value: PublishedSummary,
    ) => summaries.createPublished(graph, site, audience, at, value),
    createWithdrawal: (
      audience: Audience,
      at: Parameters<typeof summaries.createWithdrawal>[3],
      value: Withdrawal,
    ) => summaries.createWithdrawal(graph, site, audience, at, value),
    createPost: (at: Parameters<typeof summaries.createPost>[2], value: ChannelPost) =>
      summaries.createPost(graph, site, at, value),
    savePost: (stored: StoredPost, value: ChannelPost, state: PostState) =>
      summaries.savePost(graph, site, stored, value, state),
    createLines: (audience: Audience, at: Parameters<typeof createLines>[3], value: PublishedLines) =>
      createLines(graph, site, audience, at, value),
    saveCommonDraft: (year: number, stored: Stored<CommonDraft> | null, value: CommonDraft) =>
      saveCommonDraft(graph, site, year, stored, value),
    saveMaterials: (year: number, stored: Stored<Materials> | null, value: Materials) =>
      saveMaterials(graph, site, year, stored, value),
    saveModel: (stored: Stored<TownModel>, value: TownModel) => saveModel(graph, site, stored, value),
    readChannel: (at: ChannelLink) => readChannel(graph, at),
    readChannelReaders: (at: ChannelLink) => readChannelReaders(graph, at),
    isInChannel: (at: ChannelLink & { readonly messageId: string }) => isInChannel(graph, at),
    listTeams: () => listTeams(graph),
    listChannels: (teamId: string) => listChannels(graph, teamId),
    findInChannel: (at: ChannelLink, isIt: Parameters<typeof findInChannel>[2]) =>
      findInChannel(graph, at, isIt),
    sendToChannel: (message: ChannelLink & { readonly html: string }) => sendToChannel(graph, message),
  };
}
