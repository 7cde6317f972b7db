/** What only reorders or breaks text: controls other than line break and tab, bidirectional marks, lone surrogates. */
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/gu;

/** A person's text as HTML text or attribute value: never markup, never a mention, never reordering its surroundings. */
export function escapeHtml(text: string): string {
  return text
    .replace(unseen, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/'/gu, "&#39;");
}

/** Length in UTF-8 bytes. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** At most `limit` UTF-16 units of a text, cut after a whole word where there is one, marked with an ellipsis. */
export function shortenAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/u, "");
  const words = /\s/u.test(text[room.length] ?? "") ? room : room.replace(/\s\S*$/u, "");
  return `${words.trimEnd()}…`;
}
