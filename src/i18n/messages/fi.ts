import { formatsIn } from "../formats.ts";
import { plural } from "../plural.ts";

export const texts = {
  heading: (unitName: string, year: number) => `Osaamiskeskustelujen koonti ${year}: ${unitName}`,
  lines: "Linjaukset",
  basis: (groupsIn: number, groupsExpected: number, participants: number, neverMet: number) =>
    `Mukana ${groupsIn}/${groupsExpected} ryhmän keskustelut, osallistujia ${participants}.${neverMet > 0 ? ` ${neverMet} ${plural("fi", neverMet, { one: "ryhmä", other: "ryhmää" })} ei kokoontunut.` : ""}`,
  correction: (revision: number) => `Korjattu koonti, versio ${revision}. Tämä korvaa aiemmin julkaistun.`,
  earlier: "Aiempi viesti",
  mostNeeded: "Eniten mainitut osaamistarpeet",
  competence: (name: string, needs: number, groups: number) =>
    `${name}: ${needs} ${plural("fi", needs, { one: "tarve", other: "tarvetta" })}, ${groups} ${plural("fi", groups, { one: "ryhmä", other: "ryhmää" })}`,
  moreCompetences: (count: number) => `ja ${count} muuta`,
  shares: (s70: number, s20: number, s10: number, open: number) =>
    `Tarpeisiin valitut keinot: työssä oppiminen (70) ${s70}, toisilta oppiminen (20) ${s20}, koulutus (10) ${s10}${open > 0 ? `, keino avoinna ${open}` : ""}.`,
  continues: "Lue loput koonnista",
  openFull: "Avaa koko koonti",
  reference: (reference: string) => `Viite: ${reference}`,
  plan: {
    heading: (unitName: string, planYear: number) => `Koulutussuunnitelma ${planYear}: ${unitName}`,
    central: "keskitetty koulutus",
    decision: (on: string, body: string, meeting: string, section: string) =>
      `Vahvistettu ${formatsIn("fi").day(on)}, ${[body, meeting, section].filter(Boolean).join(", ")}.`,
    amendment: (version: number) =>
      `Muutettu suunnitelma, versio ${version}. Tämä korvaa aiemmin vahvistetun.`,
    earlier: "Aiempi viesti",
    totals: (rows: number, days: number, cost: number) =>
      `${rows} ${plural("fi", rows, { one: "toimenpide", other: "toimenpidettä" })}, ${formatsIn("fi").number(days)} koulutuspäivää, ${formatsIn("fi").euros(cost)}.`,
    shares: (s70: number, s20: number, s10: number, open: number) =>
      `Miten opitaan: työssä oppiminen (70) ${s70}, toisilta oppiminen (20) ${s20}, koulutus (10) ${s10}${open > 0 ? `, keino avoinna ${open}` : ""}.`,
    rows: "Suunnitelmassa muun muassa",
    more: (count: number) => `ja ${count} muuta`,
    open: "Avaa koko suunnitelma",
    reference: (reference: string) => `Viite: ${reference}`,
  },
  /** What stands in a file of a summary. */
  report: {
    kind: (year: number) => `Osaamiskeskustelujen koonti ${year}`,
    published: (day: string, revision: number) => `Julkaistu ${day}, versio ${revision}.`,
    draft: (day: string) => `Luonnos ${day}. Tätä ei ole julkaistu.`,
    draftMark: "Luonnos",
    page: "Sivu",
    nothingWritten: "Tästä teemasta ei ole kirjoitettu koontia.",
    needsOf: (theme: string) => `Osaamistarpeet: ${theme}`,
    columns: { competence: "Osaaminen", needs: "Tarpeita", groups: "Ryhmiä" },
    ownWords: "ryhmien omin sanoin",
    otherLines: "Muut linjaukset",
    numbers: "Koonti kuvina",
    mostNeeded: "Eniten tarpeita",
    needs: "Tarpeita",
    mostNeededSaid: (items: string) => `Pylväskuva osaamisista, joista on eniten tarpeita: ${items}.`,
    counted: (name: string, count: string) => `${name} ${count}`,
    shares: "Valitut keinot ja 70-20-10-malli",
    chosen: "Valitut keinot",
    model: "Malli",
    share: "Oppimisen tapa",
    s70: "Työssä oppiminen",
    s20: "Toisilta oppiminen",
    s10: "Koulutus",
    sharesSaid: (items: string) => `Pylväskuva valituista keinoista 70-20-10-mallin rinnalla: ${items}.`,
    shareSaid: (name: string, chosen: string, model: string) => `${name} ${chosen}, mallissa ${model}`,
    open: (count: number) =>
      `Lisäksi ${count} ${plural("fi", count, { one: "tarve, johon", other: "tarvetta, joihin" })} ei ole valittu keinoa.`,
    noShares: "Tarpeisiin ei ole valittu keinoja.",
  },
};
