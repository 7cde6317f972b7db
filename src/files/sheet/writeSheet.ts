import { strToU8, zipSync } from "fflate";
import { sheetNames } from "./workbook/sheetNames.ts";
import { sheetXml } from "./workbook/sheetXml.ts";
import { contentTypes, officeLink, stylesXml, workbookLinks, workbookXml } from "./workbook/workbookXml.ts";
import type { WrittenSheet } from "./writtenSheet.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A workbook (xlsx): the titles in a first row that stays in sight and filters, text always as text, numbers and days as
 * what they are.
 */
export function writeSheet({
  sheets,
}: {
  readonly sheets: readonly WrittenSheet[];
}): Uint8Array<ArrayBuffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": officeLink,
    "xl/workbook.xml": workbookXml(names),
    "xl/_rels/workbook.xml.rels": workbookLinks(names.length),
    "xl/styles.xml": stylesXml,
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
