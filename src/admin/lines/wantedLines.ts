import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { publishedLinesFrom } from "#domain/lines/publishedLinesFrom.ts";
import type { LineWording } from "#domain/lines/unitLines.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { ok, type Result } from "#lib/result.ts";
import { documentKey } from "#store/documentKey.ts";
import { linesFields } from "#store/lineDocuments.ts";
import { publishedLinesRecord } from "#store/records/publishedLinesRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { bodyOf } from "../bodyOf.ts";
import type { Fields } from "../keyedItems.ts";
import type { ReadLines } from "./readLines.ts";

/** The first and only published revision of lines that come from elsewhere. */
const revision = 1;

/** The published copy of a unit's lines, from what its leading groups handed in. */
export function wantedLines(
  year: number,
  { unit, publishedOn, texts }: ReadLines,
  handedIn: readonly Worksheet[],
  model: TownModel,
): Result<readonly [key: string, fields: Fields], AdminFailure> {
  const value = publishedLinesFrom({ unit, year, revision, publishedOn, handedIn, texts, model });
  const key = documentKey.lines(year, unit.id, revision);
  const body = bodyOf(key, publishedLinesRecord, value);
  return body.ok ? ok([key, { ...linesFields(value), Body: body.value }]) : body;
}

/** The file's words as HR's working copy keeps them, with the groups' own that they were made for. */
export function wordingOf({ texts }: ReadLines, handedIn: readonly Worksheet[]): LineWording {
  const worded = new Set(Object.values(texts).flatMap((of) => Object.keys(of)));
  const laid = handedIn.flatMap(({ lines }) => lines).filter(({ id }) => worded.has(id));
  return { lineTexts: texts, lineBasis: Object.fromEntries(laid.map(({ id, text }) => [id, text])) };
}

/** Lines that the file words and none of the groups has laid down: `texts.sv.ryhma-1-l9`. */
export function unknownLines({ texts }: ReadLines, handedIn: readonly Worksheet[]): readonly string[] {
  const known = handedIn.flatMap(({ lines }) => lines.map(({ id }) => id));
  return Object.entries(texts).flatMap(([language, worded]) =>
    Object.keys(worded)
      .filter((id) => !known.includes(id))
      .map((id) => `texts.${language}.${id}`),
  );
}
