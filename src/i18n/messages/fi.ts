import { plural } from "../plural.ts";

export const texts = {
  heading: (unitName: string, year: number) => `Osaamiskeskustelujen koonti ${year}: ${unitName}`,
  basis: (groupsIn: number, groupsExpected: number, participants: number) =>
    `Mukana ${groupsIn}/${groupsExpected} ryhmän keskustelut, osallistujia ${participants}.`,
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
};
