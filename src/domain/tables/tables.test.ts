import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePasted } from "./parsePasted.ts";
import { readDay } from "./readDay.ts";
import { readDays } from "./readDays.ts";
import { readDecimal } from "./readDecimal.ts";

test.each([
  ["1,5", 1.5],
  ["1.5", 1.5],
  [" 1 234,50 € ", 1234.5],
  ["12\u00a0000", 12_000],
  ["1.234,50", 1234.5],
  ["1,234.50", 1234.5],
  ["1.234", 1.234],
  ["500,-", 500],
  ["€ 20", 20],
  ["300 euroa", 300],
  ["\u22123", -3],
  [",5", 0.5],
  ["0", 0],
  [7.25, 7.25],
  ["kaks", null],
  ["1 2", null],
  ["12 34", null],
  ["1,2,3", null],
  ["5 pv", null],
  ["1e5", null],
  ["#N/A", null],
  ["", null],
  [true, null],
  [null, null],
  [Number.POSITIVE_INFINITY, null],
])("a number is read as people write it: %s", (cell, value) => {
  expect(readDecimal(cell)).toBe(value);
});

test.each([
  ["8.2.2027", "2027-02-08"],
  ["08.02.2027", "2027-02-08"],
  ["8. 2. 2027", "2027-02-08"],
  ["8.2.27", "2027-02-08"],
  ["ma 8.2.2027", "2027-02-08"],
  ["8.2.2027 klo 9.15", "2027-02-08"],
  ["8.2.2027 09:15", "2027-02-08"],
  ["2027-02-08", "2027-02-08"],
  ["2027-2-8", "2027-02-08"],
  ["2027-02-08T09:15:00Z", "2027-02-08"],
  ["20270208", "2027-02-08"],
  [46_426, "2027-02-08"],
  [46_426.7, "2027-02-08"],
  ["29.2.2028", "2028-02-29"],
  ["29.2.2027", null],
  ["31.4.2027", null],
  ["30.2.", null],
  ["3/4/2027", null],
  ["syksy 2027", null],
  [20_270_208, null],
  [5, null],
  ["", null],
  [null, null],
])("a day is read as people and programs write it: %s", (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

test.each([
  ["8.2.2027", { on: "2027-02-08", until: null }],
  ["8.–10.2.2027", { on: "2027-02-08", until: "2027-02-10" }],
  ["8.-10.2.2027", { on: "2027-02-08", until: "2027-02-10" }],
  ["28.1. - 2.2.2027", { on: "2027-01-28", until: "2027-02-02" }],
  ["28.12.2026-2.1.2027", { on: "2026-12-28", until: "2027-01-02" }],
  ["2027-01-28 – 2027-02-02", { on: "2027-01-28", until: "2027-02-02" }],
  ["8.2.2027 - 8.2.2027", { on: "2027-02-08", until: null }],
  ["10.–8.2.2027", null],
  ["8.2. ja 10.2.2027", null],
  ["1.2.–2.2.–3.2.2027", null],
])("several days too: %s", (cell, days) => {
  expect(readDays(cell)).toEqual(days);
});

test("a number written in the Finnish way is the number", () => {
  const format = new Intl.NumberFormat("fi", { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
      expect(readDecimal(format.format(cents / 100))).toBe(cents / 100 === 0 ? 0 : cents / 100);
    }),
  );
});

test("cells from the clipboard: several lines in a cell, quotes that enclose nothing, guarded formulas", () => {
  expect(parsePasted('Ensiapu\t1,5\r\n"kaksi\nriviä ""näin"""\t\r\n"alku" ja loppu\t\'=1+1\r\n')).toEqual([
    ["Ensiapu", "1,5"],
    ['kaksi\nriviä "näin"', ""],
    ['"alku" ja loppu', "=1+1"],
  ]);
  expect(parsePasted("a")).toEqual([["a"]]);
  expect(parsePasted("")).toEqual([]);
  expect(parsePasted("\t")).toEqual([["", ""]]);
});

test("any cells that are put on the clipboard are the cells that are pasted", () => {
  const cell = fc.string({ unit: fc.constantFrom('"', "\t", "\n", "\r", "a", "ä", ";") });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(parsePasted(rows.map((row) => row.map(quoted).join("\t")).join("\r\n"))).toEqual(rows);
    }),
  );
});

test("a long text full of quotes that never end is pasted at once", () => {
  expect(parsePasted('"a\t'.repeat(200_000))[0]).toHaveLength(200_001);
});
