import { fail, ok, type Result } from "#lib/result.ts";
import type { FileFault } from "./fileProblem.ts";

/** UTF-8 letters that were read as Windows-1252 and saved again: `Ã¤` for `ä`. */
const mojibake = /Ã[¤¶¥„–…©]|â€|\uFFFD/;

/** The text of a UTF-8 file, or why it is none. */
export function decodeText(bytes: Uint8Array): Result<string, FileFault> {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16 || bytes.subarray(0, 4096).includes(0)) return fail({ code: "utf16" });
  const badLine = firstBadLine(bytes);
  if (badLine !== null) return fail({ code: "notUtf8", line: badLine });
  const text = new TextDecoder("utf-8").decode(bytes).normalize("NFC"); // drops the byte order mark
  const broken = text.split("\n").findIndex((line) => mojibake.test(line));
  return broken < 0 ? ok(text) : fail({ code: "mojibake", line: broken + 1 });
}

function firstBadLine(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  // A line break byte is never part of a longer UTF-8 letter, so each line can be judged by itself.
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the decoder's only complaint: not UTF-8
  }
}
