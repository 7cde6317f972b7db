import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const lines = (count: number) => `${count} ${plural("en", count, { one: "row", other: "rows" })}`;

export const texts = {
  file: {
    title: "1. File",
    label: "Table (xlsx or csv)",
    choose: "Choose a file",
    other: "Choose another file",
    hint: (rows: string) => `At most ${rows} rows. The file is read on this device and is not stored.`,
    reading: "Reading…",
    read: (name: string, rows: number) => `${name}: ${lines(rows)}.`,
    template: "Download an empty template",
    saved: "The file has been downloaded.",
    failed: "The file could not be made. Check the connection and try again.",
    sheet: "Sheet",
    header: "Row of titles",
    headerRow: (row: number, words: string) => `Row ${row}: ${words}`,
  },
  unreadable: {
    empty: { title: "The file is empty", help: "Check that you chose the right file." },
    oldExcel: {
      title: "The file is in Excel's old format (xls)",
      help: "Open it in Excel, save it as an Excel workbook (xlsx) and choose the new file.",
    },
    locked: {
      title: "The file is protected with a password",
      help: "Remove the password in Excel, save, and choose the file again.",
    },
    notATable: {
      title: "The file is not a table",
      help: "Choose an Excel workbook (xlsx) or a csv file. If you downloaded it from a learning platform, open it in Excel and save it as xlsx.",
    },
    damaged: {
      title: "The file is damaged",
      help: "It ends too early or cannot be read. Download or save it again and choose the new file.",
    },
    tooManyRows: {
      title: "The file has too many rows",
      help: (limit: string) => `At most ${limit} rows can be imported at once. Divide the table.`,
    },
    tooManyColumns: {
      title: "The file has too many columns",
      help: (limit: string) => `There may be at most ${limit} columns. Remove those that are not imported.`,
    },
    tooManyBytes: {
      title: "The file is too large",
      help: (limit: string) => `The file may be at most ${limit} megabytes. Divide the table.`,
    },
    notFetched: {
      title: "The file could not be read",
      help: "A part of the app could not be fetched. Check the connection and choose the file again.",
    },
  },
  columns: {
    help: "Check what the columns contain.",
    column: "Column",
    example: "Example",
    means: "Contains",
    meansOf: (column: string) => `What the column ${column} contains`,
    unnamed: (letters: string) => `Column ${letters}`,
    skip: "Not imported",
  },
} satisfies typeof fi;
