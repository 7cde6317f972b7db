import type { PartsCodec } from "../../documents/parts.ts";
import { itemsUnder, under } from "../../documents/under.ts";
import { languages } from "../../model/localText.ts";
import { type PlanDocument, type StatisticsTable, tableIds } from "./planDocument.ts";

/**
 * Parts of the document: `texts/<language>/<chapter>`, and of each table `<table>/rows/<row>`,
 * `<table>/cells/<row>/<column>` and `<table>/asOn`: two of HR fill one table at the same time.
 */
export const planDocumentParts: PartsCodec<PlanDocument> = {
  split({ texts, tables }) {
    const parts = new Map<string, unknown>();
    for (const language of languages) {
      for (const [chapter, text] of Object.entries(texts[language] ?? {})) {
        if (text !== "") parts.set(`texts/${language}/${chapter}`, text);
      }
    }
    for (const id of tableIds) {
      const table = tables[id];
      if (!table) continue;
      for (const row of table.rows) parts.set(`${id}/rows/${row.id}`, row);
      for (const [row, cells] of Object.entries(table.cells)) {
        for (const [column, value] of Object.entries(cells)) parts.set(`${id}/cells/${row}/${column}`, value);
      }
      if (table.asOn !== null) parts.set(`${id}/asOn`, table.asOn);
    }
    return parts;
  },
  join(parts, like) {
    const texts: PlanDocument["texts"] = {};
    for (const language of languages) {
      const own = under<string>(parts, `texts/${language}/`);
      if (own.length > 0) texts[language] = Object.fromEntries(own);
    }
    const tables: PlanDocument["tables"] = {};
    for (const id of tableIds) {
      const asOn = parts.get(`${id}/asOn`);
      const table: StatisticsTable = {
        rows: itemsUnder(parts, `${id}/rows/`),
        cells: cellsOf(under<number>(parts, `${id}/cells/`)),
        asOn: typeof asOn === "string" ? asOn : null,
      };
      if (table.rows.length > 0 || Object.keys(table.cells).length > 0 || table.asOn) tables[id] = table;
    }
    return { ...like, texts, tables };
  },
};

/** The column is what follows the last slash: rows' ids may hold one. */
function cellsOf(found: readonly (readonly [string, number])[]): StatisticsTable["cells"] {
  const cells: Record<string, Record<string, number>> = {};
  for (const [path, value] of found) {
    const at = path.lastIndexOf("/");
    const row = path.slice(0, at);
    cells[row] = { ...cells[row], [path.slice(at + 1)]: value };
  }
  return cells;
}
