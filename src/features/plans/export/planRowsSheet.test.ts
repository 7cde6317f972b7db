import { expect, test } from "vitest";
import { pasteCells } from "#domain/plans/pasteCells.ts";
import type { CellWords } from "#domain/plans/planCells.ts";
import { planRowSchema } from "#domain/plans/planRow.ts";
import { readSheet } from "#files/sheet/readSheet.ts";
import { writeSheet } from "#files/sheet/writeSheet.ts";
import { texts as en } from "#i18n/plans/en.ts";
import { texts as fi } from "#i18n/plans/fi.ts";
import { texts as sv } from "#i18n/plans/sv.ts";
import { planRowsSheet } from "./planRowsSheet.ts";

const rows = [
  planRowSchema.parse({
    id: "a",
    need: "=Tietoturva",
    training: "Kurssi; etänä",
    targetGroup: "Koko henkilöstö",
    competenceText: "Digi",
    provider: "Eduhouse",
    when: "syksy 2028",
    participants: 12,
    days: 1.5,
    cost: 1234.5,
    eligible: true,
  }),
  planRowSchema.parse({ id: "b", need: "Vierihoito", eligible: false }),
];

test.each([
  ["fi", fi],
  ["sv", sv],
  ["en", en],
] as const)("rows that went to a workbook come back by pasting, in %s", async (language, texts) => {
  const cells: CellWords = {
    model: { commonSets: [], competences: [], methods: [] },
    lines: [],
    language,
    yes: texts.choice.yes,
    no: texts.choice.no,
  };
  const words = { name: "Rivit", unit: "Yksikkö", titles: texts.columns, cells };
  const bytes = writeSheet({ sheets: [planRowsSheet([{ unit: null, rows }], words)] });
  const read = await readSheet({ bytes });
  const table = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
  const copied = table.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const ids = ["a", "b"];
  const pasted = pasteCells(
    [],
    copied,
    { row: 0, column: 0, rows: 1, columns: 1 },
    cells,
    () => ids.shift() ?? "",
  );
  expect(pasted.problems).toEqual([]);
  expect(pasted.rows).toEqual(rows);
});

test("of several units each row says whose it is", () => {
  const titles = fi.columns;
  const cells: CellWords = {
    model: { commonSets: [], competences: [], methods: [] },
    lines: [],
    language: "fi",
    yes: "Kyllä",
    no: "Ei",
  };
  const sheet = planRowsSheet([{ unit: "Sivistys", rows }], {
    name: "Rivit",
    unit: "Yksikkö",
    titles,
    cells,
  });
  expect(sheet.columns[0]?.title).toBe("Yksikkö");
  expect(sheet.rows.map(([unit]) => unit)).toEqual(["Sivistys", "Sivistys"]);
});
