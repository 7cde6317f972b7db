import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const rows = (count: number) => `${count} ${plural("sv", count, { one: "rad", other: "rader" })}`;
const groups = (count: number) => `${count} ${plural("sv", count, { one: "grupp", other: "grupper" })}`;

export const texts = {
  home: "Startsidan",
  rows,
  days: (count) => `${count} dagar`,
  title: (year) => `Utbildningsplaner ${year}`,
  links: "Andra år och planens skeden",
  year: (year) => `Planer ${year}`,
  levels: "Kompetensnivåer",
  process: "Behandling och fastställande",
  talkStatistics: "Behov som kommit fram i samtalen",
  document: "Personal- och utbildningsplan",
  confirmed: "Fastställd plan",
  followUp: "Utfall",
  talks: "Behov som kommit fram i utvecklingssamtalen",
  talksHelp:
    "Skriv med allmänna ord vad som kom fram i utvecklingssamtalen med dina underställda. Behoven är med när planen sammanställs.",
  emptyTitle: "Du har inga utbildningsplaner att fylla i",
  emptyText:
    "Planerna fylls i av gruppernas ordförande och sekreterare. När planen har fastställts kan du läsa den här.",
  open: "Öppna planen",
  openOf: (name) => `Öppna planen: ${name}`,
  assemble: "Sammanställ planen",
  assembleOf: (name) => `Sammanställ planen: ${name}`,
  due: (day) => `Senast ${day}`,
  late: (count) => `${count} ${plural("sv", count, { one: "dag", other: "dagar" })} försenad`,
  states: {
    notBegun: "Inte påbörjad",
    draft: "Utkast",
    handedIn: (day) => `Inlämnad ${day}`,
    unreadable: "Kan inte läsas",
    noDocument: "Blanketten saknas",
  },
  returned: (reason) => `Återsänd för korrigering: ${reason}`,
  groups: (handedIn, all) => `Gruppernas planer: ${handedIn}/${all} inlämnade`,
  lateGroups: (count) => `${groups(count)} försenade`,
  notBegunGroups: (count) => `${groups(count)} har inte börjat`,
  allIn: "Alla har lämnat in.",
  noneLate: "Ingen är försenad.",
  figures: {
    days: "Utbildningsdagar",
    cost: "Kostnad",
    of: (sum, most) => `${sum} / ${most}`,
    over: (beyond) => `över ramen: ${beyond}`,
    noFrame: "ingen ram har angetts",
  },
  noDocumentHelp: "Några grupper saknar blankett. Be IT köra öppnandet av året, så kommer blanketterna.",
  centralTitle: "Centraliserad plan",
  centralHelp: "Gemensamma utbildningar för hela personalen och för cheferna. HR gör planen.",
  central: {
    notBegun: "HR har inte börjat på den centraliserade planen ännu.",
    title: (year) => `Centraliserad utbildningsplan ${year}`,
  },
} satisfies typeof fi;
