import type { PublishedLine } from "#domain/lines/publishedLines.ts";
import type { LineWording } from "#domain/lines/unitLines.ts";
import { themesOf } from "#domain/model/themesOf.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { needStatistics } from "#domain/needs/needStatistics.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { publishedFrom } from "#domain/summaries/publishedFrom.ts";
import { ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import { publishedSummaryRecord } from "#store/records/publishedSummaryRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { bodyOf } from "../bodyOf.ts";
import type { Fields } from "../keyedItems.ts";
import type { ReadSummary } from "./readSummaries.ts";
import { summaryDraft, summaryPlace } from "./summaryDraft.ts";

/** The first and only published revision of a summary that comes from elsewhere. */
export const revision = 1;

/** The unit's lines that have been published, and how HR's working copy words them. */
export interface WordedLines {
  readonly published: readonly PublishedLine[];
  readonly wording: LineWording;
}

export interface WantedSummary {
  readonly draft: readonly [key: string, fields: Fields];
  readonly published: readonly [key: string, fields: Fields];
}

/** HR's summary of an area and its published copy, counted from what the area's groups had handed in. */
export function wantedSummary(
  year: number,
  { unit, publishedOn, narrative }: ReadSummary,
  board: AreaBoard,
  rows: readonly HandedInRow[],
  model: YearModel,
  lines: WordedLines,
): Result<WantedSummary, AdminFailure> {
  const kindIds = board.groups.map(({ kindId }) => kindId);
  const template = { themes: themesOf(model, kindIds) };
  const digests = rows.flatMap(({ groupId, digest }) =>
    digest?.ok ? [{ groupId, digest: digest.value }] : [],
  );
  const statistics = needStatistics(digests, model, template);
  const source = {
    year,
    revision,
    publishedOn,
    board,
    statistics,
    narrative,
    lines: lines.published,
    model,
    template,
  };
  const draft = summaryDraft(year, unit, { ...emptyAreaSummary, narrative, ...lines.wording });
  if (!draft.ok) return draft;
  const publishedKey = documentKey.published(year, unit.id, revision);
  const published = bodyOf(publishedKey, publishedSummaryRecord, publishedFrom(source));
  if (!published.ok) return published;
  const fields = { Title: unit.name, ...summaryPlace(year, unit), Body: published.value };
  return ok({ draft: draft.value, published: [publishedKey, fields] });
}
