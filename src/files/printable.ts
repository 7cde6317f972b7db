/** What only reorders or breaks text: controls other than line break, bidirectional marks, lone surrogates. */
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|\p{Surrogate}|[\u200b-\u200d\u2060\ufeff]/gu;

/** A person's text as a file can hold it: letters in one piece, nothing invisible that XML or a font cannot take. */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[^\S\n]/gu, " ");
}
