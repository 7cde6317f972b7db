import { formatsIn } from "../formats.ts";
import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  heading: (unitName, year) => `Sammandrag av kompetenssamtalen ${year}: ${unitName}`,
  lines: "Riktlinjer",
  basis: (groupsIn, groupsExpected, participants, neverMet) =>
    `Samtal från ${groupsIn}/${groupsExpected} grupper, ${participants} deltagare.${neverMet > 0 ? ` ${neverMet} ${plural("sv", neverMet, { one: "grupp", other: "grupper" })} träffades inte.` : ""}`,
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
  plan: {
    heading: (unitName, planYear) => `Utbildningsplan ${planYear}: ${unitName}`,
    central: "centraliserad utbildning",
    decision: (on, body, meeting, section) =>
      `Fastställd ${formatsIn("sv").day(on)}, ${[body, meeting, section].filter(Boolean).join(", ")}.`,
    amendment: (version) => `Ändrad plan, version ${version}. Den ersätter den som fastställdes tidigare.`,
    earlier: "Tidigare meddelande",
    totals: (rows, days, cost) =>
      `${rows} ${plural("sv", rows, { one: "åtgärd", other: "åtgärder" })}, ${formatsIn("sv").number(days)} utbildningsdagar, ${formatsIn("sv").euros(cost)}.`,
    shares: (s70, s20, s10, open) =>
      `Hur vi lär oss: lärande i arbetet (70) ${s70}, lärande av andra (20) ${s20}, utbildning (10) ${s10}${open > 0 ? `, sättet öppet ${open}` : ""}.`,
    rows: "I planen bland annat",
    more: (count) => `och ${count} till`,
    open: "Öppna hela planen",
    reference: (reference) => `Referens: ${reference}`,
  },
  report: {
    kind: (year) => `Sammandrag av kompetenssamtalen ${year}`,
    published: (day, revision) => `Publicerat ${day}, version ${revision}.`,
    draft: (day) => `Utkast ${day}. Detta har inte publicerats.`,
    draftMark: "Utkast",
    page: "Sida",
    nothingWritten: "Inget sammandrag har skrivits om detta tema.",
    needsOf: (theme) => `Kompetensbehov: ${theme}`,
    columns: { competence: "Kompetens", needs: "Behov", groups: "Grupper" },
    ownWords: "med gruppernas egna ord",
    otherLines: "Övriga riktlinjer",
    numbers: "Sammandraget i bilder",
    mostNeeded: "Flest behov",
    needs: "Behov",
    mostNeededSaid: (items) => `Stapeldiagram över de kompetenser som har flest behov: ${items}.`,
    counted: (name, count) => `${name} ${count}`,
    shares: "Valda sätt att utvecklas och 70-20-10-modellen",
    chosen: "Valda sätt",
    model: "Modellen",
    share: "Sätt att lära sig",
    s70: "Lärande i arbetet",
    s20: "Lärande av andra",
    s10: "Utbildning",
    sharesSaid: (items) => `Stapeldiagram över de valda sätten bredvid 70-20-10-modellen: ${items}.`,
    shareSaid: (name, chosen, model) => `${name} ${chosen}, i modellen ${model}`,
    open: (count) => `Dessutom ${count} behov utan valt sätt.`,
    noShares: "Inga sätt att utvecklas har valts för behoven.",
  },
} satisfies typeof fi;
