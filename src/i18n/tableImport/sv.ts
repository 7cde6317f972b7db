import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const lines = (count: number) => `${count} ${plural("sv", count, { one: "rad", other: "rader" })}`;

export const texts = {
  file: {
    title: "1. Fil",
    label: "Tabell (xlsx eller csv)",
    choose: "Välj fil",
    other: "Välj en annan fil",
    hint: (rows: string) => `Högst ${rows} rader. Filen läses på den här enheten och sparas inte.`,
    reading: "Läser…",
    read: (name: string, rows: number) => `${name}: ${lines(rows)}.`,
    template: "Ladda ner en tom mall",
    saved: "Filen har laddats ner.",
    failed: "Filen kunde inte göras. Kontrollera förbindelsen och försök på nytt.",
    sheet: "Flik",
    header: "Rubrikrad",
    headerRow: (row: number, words: string) => `Rad ${row}: ${words}`,
  },
  unreadable: {
    empty: { title: "Filen är tom", help: "Kontrollera att du valde rätt fil." },
    oldExcel: {
      title: "Filen är i det gamla Excel-formatet (xls)",
      help: "Öppna den i Excel, spara den som Excel-arbetsbok (xlsx) och välj den nya filen.",
    },
    locked: {
      title: "Filen är skyddad med lösenord",
      help: "Ta bort lösenordet i Excel, spara och välj filen på nytt.",
    },
    notATable: {
      title: "Filen är ingen tabell",
      help: "Välj en Excel-arbetsbok (xlsx) eller en csv-fil. Om du laddade ner den från en lärmiljö, öppna den i Excel och spara den som xlsx.",
    },
    damaged: {
      title: "Filen är skadad",
      help: "Den tar slut mitt i eller kan inte läsas. Ladda ner eller spara den på nytt och välj den nya filen.",
    },
    tooManyRows: {
      title: "Filen har för många rader",
      help: (limit: string) => `Högst ${limit} rader kan hämtas in på en gång. Dela upp tabellen.`,
    },
    tooManyColumns: {
      title: "Filen har för många kolumner",
      help: (limit: string) => `Kolumnerna får vara högst ${limit}. Ta bort dem som inte ska hämtas in.`,
    },
    tooManyBytes: {
      title: "Filen är för stor",
      help: (limit: string) => `Filen får vara högst ${limit} megabyte. Dela upp tabellen.`,
    },
    notFetched: {
      title: "Filen kunde inte läsas",
      help: "En del av appen kunde inte hämtas. Kontrollera förbindelsen och välj filen på nytt.",
    },
  },
  columns: {
    help: "Kontrollera vad kolumnerna innehåller.",
    column: "Kolumn",
    example: "Exempel",
    means: "Innehåller",
    meansOf: (column: string) => `Vad kolumnen ${column} innehåller`,
    unnamed: (letters: string) => `Kolumn ${letters}`,
    skip: "Hämtas inte in",
  },
} satisfies typeof fi;
