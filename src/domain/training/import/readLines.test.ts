import { expect, test } from "vitest";
import type { Table } from "#lib/cell.ts";
import { compareImport } from "./compareImport.ts";
import { findHeaderRow, guessMapping } from "./guessMapping.ts";
import { mappingGaps } from "./importFields.ts";
import { readHours } from "./readHours.ts";
import { header, importing, linesOf, row } from "./testing/importedTable.ts";

test("titles above the table, other languages and units in brackets are understood", () => {
  const rows: Table = [["Raportti 2027"], [], header, row("a1", null, "Veera Virta", "EA1", "8.2.2027", 450)];
  expect(findHeaderRow(rows)).toBe(2);
  expect(guessMapping(header)).toEqual({ completionId: 0, email: 1, name: 2, title: 3, on: 4, minutes: 5 });
  expect(guessMapping(["User", "E-mail", "Course name", "Completed at", "Duration (h)"])).toEqual({
    name: 0,
    email: 1,
    title: 2,
    on: 3,
    hours: 4,
  });
  expect(mappingGaps(guessMapping(["Efternamn", "Förnamn", "Kursens namn", "Datum"]))).toEqual(["hours"]);
  expect(mappingGaps(guessMapping(["Sukunimi", "Sisältö ja muuta"]))).toEqual([
    "person",
    "title",
    "on",
    "hours",
  ]);
});

test.each([
  ["7,5", "hours", 7.5],
  [7.5, "hours", 7.5],
  ["7:30", "hours", 7.5],
  ["7 h 30 min", "hours", 7.5],
  ["45 min", "hours", 0.75],
  ["2 pv", "hours", 12],
  ["450", "minutes", 7.5],
  ["7:30", "minutes", 7.5],
  ["1,5", "days", 9],
  ["kaks", "hours", null],
  ["", "hours", null],
  ["7,5,5 h", "hours", null],
] as const)("a length of time: %s (%s)", (cell, unit, hours) => {
  expect(readHours(cell, unit, 6)).toBe(hours);
});

test("a line says whose, what, when and how long, whatever the decimals", () => {
  const [line, other] = linesOf([
    [...header, "Koulutuskorvaus", "Järjestäjä"],
    row(
      "p-1",
      "veera.virta@heinola.fi",
      "Veera Virta",
      " Ensiapu  EA1 ",
      "2027-02-08T09:00",
      "450",
      "kyllä",
      "SPR",
    ),
    row("p-2", null, "Koski Kalle", "Lääkehoito", "8.–9.2.2027", 90.5, null, null),
  ]);
  expect(line?.facts).toEqual({
    title: "Ensiapu EA1",
    provider: "SPR",
    on: "2027-02-08",
    until: null,
    hours: 7.5,
    method: "",
    eligible: true,
  });
  expect(other?.facts).toMatchObject({ on: "2027-02-08", until: "2027-02-09", hours: 1.51, eligible: null });
});

test("what is wrong is told by line and column, and nothing else is lost", () => {
  const lines = linesOf([
    ["Nimi", "Koulutus", "Alkaa", "Päättyy", "Tunnit", "Koulutuskorvaus"],
    row("Virta Veera", "EA1", "31.2.2027", null, "kaks", "ehkä"),
    row(null, null, "8.2.2027", "7.2.2027", null),
    [null, null],
    row("Virta Veera", "EA1", "28.12.2027", "2.1.2028", "12"),
    row("Virta Veera", "EA1", "8.2.2028", null, 3),
    row("Virta Veera", "EA1", "8.2.2027", null, "25"),
    row("Virta Veera", "x".repeat(301), "8.2.2027", null, "0"),
    row("Virta Veera", "Hyvä", "8.2.2027", null, "3"),
  ]);
  const told = lines.flatMap(({ problems }) =>
    problems.map(({ line, field, kind }) => `${line} ${field} ${kind}`),
  );
  expect(told).toEqual([
    "2 on notDay",
    "2 hours notHours",
    "2 eligible notYesOrNo",
    "3 name missing",
    "3 hours missing",
    "3 title missing",
    "3 until beforeFirst",
    "5 until acrossYears",
    "6 on inFuture",
    "7 hours tooManyHours",
    "8 title tooLong",
    "8 hours notHours",
  ]);
  expect(lines.filter(({ facts }) => facts).map(({ line }) => line)).toEqual([9]);
  expect(compareImport(lines, importing).added).toHaveLength(1);
});

test("a merged name counts for all its lines, merged hours for none", () => {
  const lines = linesOf(
    [
      ["Nimi", "Koulutus", "Päivä", "Tunnit"],
      row("Virta Veera", "EA1", "8.2.2027", 12),
      row(null, "EA2", "9.2.2027", null),
      row("Virta Veera", "EA3", "10.2.2027", 3),
    ],
    ["A2:A3", "D2:D3"],
  );
  expect(lines.map(({ person: { name } }) => name)).toEqual(["Virta Veera", "Virta Veera", "Virta Veera"]);
  expect(lines.map(({ problems }) => problems.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
    ["merged 12"],
    ["merged 12"],
    [],
  ]);
});
