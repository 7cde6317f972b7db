import { plural } from "../plural.ts";

const lines = (count: number) => `${count} ${plural("fi", count, { one: "rivi", other: "riviä" })}`;

export const texts = {
  file: {
    title: "1. Tiedosto",
    label: "Taulukko (xlsx tai csv)",
    choose: "Valitse tiedosto",
    other: "Valitse toinen tiedosto",
    hint: (rows: string) =>
      `Enintään ${rows} riviä. Tiedosto luetaan tällä laitteella, eikä sitä tallenneta.`,
    reading: "Luetaan…",
    read: (name: string, rows: number) => `${name}: ${lines(rows)}.`,
    template: "Lataa tyhjä pohja",
    saved: "Tiedosto on ladattu.",
    failed: "Tiedostoa ei voitu tehdä. Tarkista yhteys ja yritä uudelleen.",
    sheet: "Välilehti",
    header: "Otsikkorivi",
    headerRow: (row: number, words: string) => `Rivi ${row}: ${words}`,
  },
  unreadable: {
    empty: { title: "Tiedosto on tyhjä", help: "Tarkista, että valitsit oikean tiedoston." },
    oldExcel: {
      title: "Tiedosto on vanhaa Excel-muotoa (xls)",
      help: "Avaa se Excelissä, tallenna Excel-työkirjaksi (xlsx) ja valitse uusi tiedosto.",
    },
    locked: {
      title: "Tiedosto on suojattu salasanalla",
      help: "Poista salasana Excelissä, tallenna ja valitse tiedosto uudelleen.",
    },
    notATable: {
      title: "Tiedosto ei ole taulukko",
      help: "Valitse Excel-työkirja (xlsx) tai csv-tiedosto. Jos latasit sen oppimisympäristöstä, avaa se Excelissä ja tallenna xlsx-muotoon.",
    },
    damaged: {
      title: "Tiedosto on vioittunut",
      help: "Se loppuu kesken tai sitä ei voi lukea. Lataa tai tallenna se uudelleen ja valitse uusi tiedosto.",
    },
    tooManyRows: {
      title: "Tiedostossa on liikaa rivejä",
      help: (limit: string) => `Yhdellä kertaa voi tuoda enintään ${limit} riviä. Jaa taulukko osiin.`,
    },
    tooManyColumns: {
      title: "Tiedostossa on liikaa sarakkeita",
      help: (limit: string) => `Sarakkeita voi olla enintään ${limit}. Poista ne, joita ei tuoda.`,
    },
    tooManyBytes: {
      title: "Tiedosto on liian suuri",
      help: (limit: string) => `Tiedosto saa olla enintään ${limit} megatavua. Jaa taulukko osiin.`,
    },
    notFetched: {
      title: "Tiedostoa ei voitu lukea",
      help: "Sovelluksen osaa ei saatu haettua. Tarkista yhteys ja valitse tiedosto uudelleen.",
    },
  },
  columns: {
    help: "Tarkista, mitä sarakkeet sisältävät.",
    column: "Sarake",
    example: "Esimerkki",
    means: "Sisältää",
    meansOf: (column: string) => `Mitä sarake ${column} sisältää`,
    unnamed: (letters: string) => `Sarake ${letters}`,
    skip: "Ei tuoda",
  },
};
