import type { RightsTexts } from "./RightsTexts.ts";

export const sv: RightsTexts = {
  "export.read": () => "Läser organisationen",
  "export.collect": ({ person }) => `Samlar ur alla listor det som finns om ${person}`,
  "export.write": () => "Skriver filerna",
  "export.done": ({ folder, documents, mentions }) =>
    `Klart: ${documents} dokument och ${mentions} omnämnanden i mappen ${folder}. Öppna index.html där. Filerna är konfidentiella: ge dem till personen och radera din egen kopia.`,
  "dispose.read": () => "Läser vad som finns och hur länge kommunen sparar det",
  "dispose.rule": ({ cycle, talkCycles, documentYears }) =>
    `  utvecklingssamtal: omgång ${cycle} och ${talkCycles} före den sparas; andra dokument: detta år och ${documentYears} före det; fastställda planer: för alltid`,
  "dispose.ruleOfPerson": () => "  en persons utvecklingssamtal på personens begäran",
  "dispose.resumed": ({ startedAt }) =>
    `  en körning som började ${startedAt} blev på hälft: dess arbete görs först färdigt`,
  "dispose.erase": () => "Raderar slutgiltigt: dokument med versioner och båda papperskorgarna",
  "dispose.due": ({ list, year, count }) => `  ${list}${year === null ? "" : ` ${year}`}: ${count} st.`,
  "dispose.folders": ({ list, count }) => `  ${list}: ${count} ${count === 1 ? "tom mapp" : "tomma mappar"}`,
  "dispose.bins": () => "Går igenom papperskorgarna",
  "dispose.held": ({ list, count, detail }) =>
    `Obs: Microsoft 365 låter inte ${count} objekt i listan ${list} raderas. En kvarhållningsetikett, en kvarhållningsprincip eller ett eDiscovery-bevarande håller kvar dem: kontakta den som sköter Microsoft Purview och kör dispose på nytt. (${detail})`,
  "dispose.done": ({ erased, held }) =>
    erased + held === 0
      ? "Klart. Det fanns inget att radera."
      : `Klart: ${erased} raderade slutgiltigt${held === 0 ? "" : `, ${held} hölls kvar (se ovan)`}. Loggen finns i registret.`,
};
