/**
 * What stands at the end of a channel message and tells it from every other: Teams rewrites a message's HTML, so that
 * neither its markup nor its links can be relied on to find it again. Names no person.
 */
export function postReference(year: number, unitId: string, revision: number): string {
  return `${year}-${unitId}-${revision}`;
}

/** Whether a message, in whatever HTML Teams has made of it, carries a reference: as a whole, not as part of a longer one. */
export function carriesReference(html: string, reference: string): boolean {
  const text = html
    .replace(/<[^<>]*>/gu, " ")
    .replace(/&(?:nbsp|#160|#xa0);/giu, " ")
    .replace(/&#45;|&#x2d;|&hyphen;|[\u2010\u2011]/giu, "-")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
  // A unit's id may hold dots and underlines; a sentence's full stop belongs to no word.
  const words: readonly string[] = text.match(/-*[\p{L}\p{N}]+(?:[._-]+[\p{L}\p{N}]+)*/gu) ?? [];
  return words.includes(reference);
}
