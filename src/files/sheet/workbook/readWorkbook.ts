import { unzipSync } from "fflate";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Sheet, SheetFailure, SheetLimits } from "../sheet.ts";
import type { CellContext } from "./cellValue.ts";
import { numberStyles } from "./numberStyles.ts";
import { sharedTexts } from "./sharedTexts.ts";
import { sheetTable } from "./sheetTable.ts";
import { attribute, xmlTokens } from "./xmlTokens.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

/** Of what a workbook packs, only its cells, texts and styles are unpacked: no pictures, no macros. */
const wanted =
  /^(?:_rels\/\.rels|[^/]+\/_rels\/[^/]+\.rels|[^/]+\/[^/]+\.xml|[^/]+\/worksheets\/[^/]+\.xml)$/iu;

/** The visible sheets of an xlsx file. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: SheetLimits,
): Promise<Result<readonly Sheet[], SheetFailure>> {
  const unpacked = unpack(bytes, limits);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const bookPath = targetsOf(parts, "_rels/.rels", "").find(({ type }) =>
    type.endsWith("/officeDocument"),
  )?.path;
  const book = bookPath === undefined ? null : textOf(parts, bookPath);
  if (bookPath === undefined || book === null) return fail({ reason: "notATable" });
  const folder = bookPath.slice(0, bookPath.lastIndexOf("/") + 1);
  const links = targetsOf(parts, `${folder}_rels/${bookPath.slice(folder.length)}.rels`, folder);
  const context = contextOf(parts, links, book);
  if (context === null) return fail({ reason: "damaged" });
  const sheets: Sheet[] = [];
  const named = sheetsOf(book);
  if (named.length === 0) return fail({ reason: book.includes("worksheet") ? "damaged" : "notATable" });
  for (const { name, id } of named) {
    const link = links.find((one) => one.id === id);
    if (!link?.type.endsWith("/worksheet")) continue;
    const xml = textOf(parts, link.path);
    if (xml === null) return fail({ reason: "damaged" });
    const table = await sheetTable(xml, context, limits);
    if (!table.ok) return table;
    sheets.push({ name, ...table.value });
  }
  return ok(sheets);
}

/** Nothing is unpacked before the archive's own list of contents has said how much it is. */
function unpack(bytes: Uint8Array, limits: SheetLimits): Result<Parts, SheetFailure> {
  try {
    let sum = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted.test(name)) sum += originalSize;
        return false;
      },
    });
    if (sum > limits.unpackedBytes) return fail({ reason: "tooManyBytes", limit: limits.unpackedBytes });
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
    return ok(new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content])));
  } catch (error) {
    // The library's word for a broken archive; its errors have a code.
    if (error instanceof Error && ("code" in error || error instanceof RangeError))
      return fail({ reason: "damaged" });
    throw error;
  }
}

function textOf(parts: Parts, path: string): string | null {
  const content = parts.get(path.toLowerCase());
  return content ? new TextDecoder().decode(content) : null;
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Where a part's links lead: from its folder, or from the root. */
function targetsOf(parts: Parts, path: string, folder: string): readonly Link[] {
  const links: Link[] = [];
  for (const token of xmlTokens(textOf(parts, path) ?? "")) {
    if (token.kind !== "open" || token.name !== "Relationship") continue;
    const target = attribute(token.attributes, "Target") ?? "";
    links.push({
      id: attribute(token.attributes, "Id") ?? "",
      type: attribute(token.attributes, "Type") ?? "",
      path: target.startsWith("/") ? target.slice(1) : folder + target,
    });
  }
  return links;
}

/** Hidden sheets are a workbook's own bookkeeping. */
function sheetsOf(book: string): readonly { readonly name: string; readonly id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  for (const token of xmlTokens(book)) {
    if (token.kind !== "open" || token.name !== "sheet") continue;
    if (/^(?:veryH|h)idden$/u.test(attribute(token.attributes, "state") ?? "")) continue;
    sheets.push({
      name: attribute(token.attributes, "name") ?? "",
      id: attribute(token.attributes, "id") ?? "",
    });
  }
  return sheets;
}

/** Null where the workbook's texts are cut off. */
function contextOf(parts: Parts, links: readonly Link[], book: string): CellContext | null {
  const part = (type: string) => {
    const link = links.find((one) => one.type.endsWith(type));
    return link ? textOf(parts, link.path) : null;
  };
  const shared = part("/sharedStrings");
  const texts = shared === null ? [] : sharedTexts(shared);
  const styles = numberStyles(part("/styles") ?? "");
  const dayShift = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/u.test(book) ? 1_462 : 0;
  return texts && { texts, styles, dayShift };
}
