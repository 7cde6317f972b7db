import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  heading: (unitName, year) => `Sammandrag av kompetenssamtalen ${year}: ${unitName}`,
  basis: (groupsIn, groupsExpected, participants) =>
    `Samtal från ${groupsIn}/${groupsExpected} grupper, ${participants} deltagare.`,
  correction: (revision) => `Rättat sammandrag, version ${revision}. Det ersätter det tidigare publicerade.`,
  earlier: "Tidigare meddelande",
  mostNeeded: "Oftast nämnda kompetensbehov",
  competence: (name, needs, groups) =>
    `${name}: ${needs} behov, ${groups} ${plural("sv", groups, { one: "grupp", other: "grupper" })}`,
  moreCompetences: (count) => `och ${count} till`,
  shares: (s70, s20, s10, open) =>
    `Valda sätt att utvecklas: lärande i arbetet (70) ${s70}, lärande av andra (20) ${s20}, utbildning (10) ${s10}${open > 0 ? `, inget sätt valt ${open}` : ""}.`,
  continues: "Läs resten i sammandraget",
  openFull: "Öppna hela sammandraget",
  reference: (reference) => `Referens: ${reference}`,
} satisfies typeof fi;
