import type { Report } from "./report.ts";

/** What only reorders or breaks text, or no XML may hold: controls but the line break, marks of direction, lone surrogates. */
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|\p{Surrogate}|[\u200b-\u200d\u2060\ufeff\ufffe\uffff]/gu;

/** A person's text as a file can hold it: letters in one piece, nothing invisible that XML or a font cannot take. */
function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[^\S\n]/gu, " ");
}

/** A report whose every text is printable. */
export function printableReport(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  ) as Report;
}
