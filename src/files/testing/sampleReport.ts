import type { Report } from "../report.ts";

/** A report with one of everything, in letters that need both parts of the font. */
export const sampleReport: Report = {
  language: "fi",
  kind: "Osaamiskeskustelujen koonti 2027",
  title: "Hyvinvointipalvelut",
  mark: "Luonnos",
  author: "Heinola",
  page: "Sivu",
  blocks: [
    { kind: "paragraph", lines: ["Mukana 28/32 ryhmää.", "Osallistujia 259."], quiet: true },
    { kind: "heading", level: 2, words: { text: "Nykyosaaminen" } },
    { kind: "paragraph", lines: ["Se on <b>myös</b> yhteinen huoli & toive. Šarūnas ≥ 5 🙂 päätyi"] },
    { kind: "list", items: ["selkokieli", "tulkin käyttö"] },
    { kind: "heading", level: 3, words: { text: "Samma på svenska", lang: "sv" } },
    { kind: "paragraph", lines: ["Yrkeskunnandet är starkt."], lang: "sv" },
    {
      kind: "table",
      caption: "Osaamistarpeet: Nykyosaaminen",
      columns: ["Osaaminen", "Tarpeita", "Ryhmiä"],
      rows: [
        { name: { text: "Vuorovaikutus- ja yhteistyöosaaminen" }, values: ["19", "17"] },
        { name: { text: "Digituki" }, note: "ryhmien omin sanoin", values: ["6", "6"] },
      ],
    },
    {
      kind: "bars",
      caption: "Valitut keinot ja 70-20-10-malli",
      description: "Työssä oppiminen 61 prosenttia, mallissa 70.",
      labels: [{ text: "Työssä oppiminen" }, { text: "Toisilta oppiminen" }],
      series: [
        { name: "Valitut", values: [61, 25], shown: ["61 %", "25 %"] },
        { name: "Malli", values: [70, 20], shown: ["70 %", "20 %"] },
      ],
    },
  ],
};
