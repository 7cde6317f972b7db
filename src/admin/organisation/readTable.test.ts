import { expect, test } from "vitest";
import { readTable } from "./readTable.ts";

const columns = ["UnitId", "Name"];
const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("a table from Finnish Excel: byte order mark, semicolons, line ends of Windows", () => {
  expect(readTable(utf8("\uFEFFUnitId;Name\r\na;Äänekoski \r\n\r\nb;Ö\r\n"), columns)).toEqual({
    ok: true,
    value: [
      { line: 2, cells: { UnitId: "a", Name: "Äänekoski" } },
      { line: 4, cells: { UnitId: "b", Name: "Ö" } },
    ],
  });
});

test("commas, columns in another order, extra columns and headers in lower case", () => {
  const table = readTable(utf8('name,Note,unitid\n"Koulu, iso",x,k1\n'), columns);
  expect(table.ok && table.value[0]?.cells).toMatchObject({ UnitId: "k1", Name: "Koulu, iso" });
});

test("a cell with line breaks does not shift the lines after it", () => {
  const table = readTable(utf8('UnitId;Name\na;"kaksi\nriviä"\nb;yksi\n'), columns);
  expect(table.ok && table.value.map(({ line }) => line)).toEqual([2, 4]);
});

test("letters that another program took apart are composed", () => {
  const table = readTable(utf8("UnitId;Name\na;A\u0308\n"), columns);
  expect(table.ok && table.value[0]?.cells.Name).toBe("Ä");
});

test.each([
  [
    "Windows-1252 is told with its first line",
    windows1252("UnitId;Name\na;b\nc;Äijä\n"),
    { code: "notUtf8", line: 3 },
  ],
  ["UTF-16 as Excel's Unicode text", Uint8Array.from([0xff, 0xfe, 0x55, 0x00]), { code: "utf16" }],
  ["UTF-16 without a mark", Uint8Array.from([0x55, 0x00, 0x6e, 0x00]), { code: "utf16" }],
  ["letters that were broken earlier", utf8("UnitId;Name\na;MikkelÃ¤\n"), { code: "mojibake", line: 2 }],
  ["an empty file", utf8(""), { code: "empty" }],
  ["a header row alone", utf8("UnitId;Name\n"), { code: "noRows" }],
  ["a column that is missing", utf8("UnitId\na\n"), { code: "missingColumn", column: "Name" }],
  [
    "a column that is there twice",
    utf8("UnitId;Name;name\na;b;c\n"),
    { code: "columnTwice", column: "Name" },
  ],
  [
    "a row that is too short",
    utf8("UnitId;Name\na;b\nc\n"),
    { code: "cellCount", line: 3, found: 1, wanted: 2 },
  ],
  ["a quote that is not closed", utf8('UnitId;Name\na;b\nc;"d\n'), { code: "badQuote", line: 3 }],
])("%s", (_, bytes, fault) => {
  const table = readTable(bytes, columns);
  expect(table.ok).toBe(false);
  expect(table.ok ? [] : table.failure).toContainEqual(fault);
});
