import { xmlText } from "./xmlText.ts";

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Places in `cellXfs` below. */
export const cellStyle = { text: 1, number: 2, euros: 3, day: 4, title: 5 } as const;

const format = (id: number) =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`;

export const stylesXml = [
  `${xmlHead}<styleSheet xmlns="${namespace}">`,
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/>',
  '<numFmt numFmtId="165" formatCode="d\\.m\\.yyyy"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE1E6EF"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf>',
  `${format(0)}${format(164)}${format(165)}`,
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">',
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>',
].join("");

export const officeLink = `${xmlHead}<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${namespace}" xmlns:r="${links}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

export function workbookLinks(sheets: number): string {
  const each = numbers(sheets).map((at) => link(at, "worksheet", `worksheets/sheet${at}.xml`));
  return `${xmlHead}<Relationships xmlns="${packageLinks}">${each.join("")}${link(sheets + 1, "styles", "styles.xml")}</Relationships>`;
}

export function contentTypes(sheets: number): string {
  const each = numbers(sheets).map((at) => part(`worksheets/sheet${at}`, "worksheet"));
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    ...each,
    "</Types>",
  ].join("");
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const link = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${links}/${type}" Target="${target}"/>`;

const part = (path: string, type: string) =>
  `<Override PartName="/xl/${path}.xml" ContentType="${types}.${type}+xml"/>`;
