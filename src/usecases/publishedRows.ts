import type { PublishedTitle } from "#store/summaryDocuments.ts";
import type { PublishedRow } from "./home.ts";
import { publishedCopies } from "./publishedCopies.ts";

/** The newest summary of each unit and year that nobody has withdrawn. */
export function publishedRows(titles: readonly PublishedTitle[]): readonly PublishedRow[] {
  return publishedCopies(titles).filter(({ kind }) => kind === "published");
}
