import { themesOf } from "#domain/model/themesOf.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { needStatistics } from "#domain/needs/needStatistics.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { emptyAreaSummary } from "#domain/summaries/areaSummary.ts";
import { publishedFrom } from "#domain/summaries/publishedFrom.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { areaKey, documentKey } from "#store/documentKey.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import { areaSummaryRecord } from "#store/records/areaSummaryRecord.ts";
import { publishedSummaryRecord } from "#store/records/publishedSummaryRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Fields } from "../keyedItems.ts";
import type { ReadSummary } from "./readSummaries.ts";

/** The first and only published revision of a summary that comes from elsewhere. */
export const revision = 1;

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
): Result<WantedSummary, AdminFailure> {
  const kindIds = board.groups.map(({ kindId }) => kindId);
  const template = { themes: themesOf(model, kindIds) };
  const digests = rows.flatMap(({ groupId, digest }) =>
    digest?.ok ? [{ groupId, digest: digest.value }] : [],
  );
  const statistics = needStatistics(digests, model, template);
  const source = { year, revision, publishedOn, board, statistics, narrative, lines: [], model, template };
  const place = {
    AreaKey: areaKey(year, unit.id, "summary"),
    Year: year,
    UnitId: unit.id,
    Kind: "areaSummary",
  };
  const draftKey = documentKey.summary(year, unit.id);
  const draft = bodyOf(draftKey, areaSummaryRecord, { ...emptyAreaSummary, narrative });
  if (!draft.ok) return draft;
  const publishedKey = documentKey.published(year, unit.id, revision);
  const published = bodyOf(publishedKey, publishedSummaryRecord, publishedFrom(source));
  if (!published.ok) return published;
  return ok({
    draft: [draftKey, { Title: `${unit.name} ${year}`, ...place, State: "draft", Body: draft.value }],
    published: [publishedKey, { Title: unit.name, ...place, Body: published.value }],
  });
}

function bodyOf<T>(key: string, record: BodyCodec<T>, value: T): Result<string, AdminFailure> {
  const body = record.write(value);
  return body.ok ? body : fail({ service: "admin", reason: "tooLong", key, length: body.failure.length });
}
