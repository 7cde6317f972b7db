import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const days = (count: number) => `${count} ${plural("sv", count, { one: "dag", other: "dagar" })}`;

export const texts = {
  loadingTitle: "Osaamiskello",
  home: "Till flikens början",
  year: (year) => `Kompetensåret ${year}`,
  partOf: (unit) => `En del av ${unit}`,
  sameForAll:
    "Fliken är densamma för alla medlemmar i kanalen. Var och en ser det som hen har rätt att läsa.",
  discussion: {
    one: (year) => `Gruppens samtal ${year}`,
    several: (year) => `Samtal ${year}`,
    others: (count) => `Övriga grupper (${count})`,
    all: (count) => `Grupper (${count})`,
    open: "Öppna samtalet",
    openOf: (group) => `Öppna samtalet: ${group}`,
    read: "Läs det inlämnade samtalet",
    readOf: (group) => `Läs det inlämnade samtalet: ${group}`,
    meeting: "Mötesvy",
    meetingOf: (group) => `Mötesvy: ${group}`,
    due: (day) => `Tidsfrist ${day}`,
    notThisYear: "Gruppen har inget gemensamt samtal i år.",
    notOpened: "Samtalet har inte öppnats än. Det visas här när årets samtal öppnas.",
    notForReader:
      "Samtalet syns för gruppens medlemmar, och när det är inlämnat också för ledningen och personaltjänsterna. Det övriga på fliken syns också för dig.",
    failed: "Uppgifterna om samtalet kunde inte läsas. Försök igen om en stund.",
    none: "Enheten har inga egna grupper som har samtal i år.",
  },
  states: {
    handedIn: (day) => `Inlämnat ${day}`,
    handedInUndated: "Inlämnat",
    accepted: "Inlämnat och godkänt",
    returned: "Ska korrigeras",
    withdrawn: "Inlämningen återtagen",
    neverMet: "Träffades inte i år",
    late: (count) => `${days(count)} försenat`,
    waiting: "Pågår",
  },
  agreed: {
    title: (year) => `Överenskommet ${year}`,
    titleOf: (group, year) => `${group}: överenskommet ${year}`,
    none: "Inga åtgärder antecknades i samtalet.",
    who: (who) => `Ansvarig: ${who}`,
    byWhen: (day) => `Senast: ${day}`,
    overdue: (day) => `Tidsfristen var ${day}`,
    outcomes: { done: "Gjort", dropped: "Görs inte", goesOn: "Fortsätter" },
  },
  lines: {
    title: "Gällande riktlinjer",
    more: (count) =>
      `och ${count} ${plural("sv", count, { one: "riktlinje till", other: "riktlinjer till" })}`,
    all: (year) => `Alla riktlinjer ${year}`,
    none: "Inga riktlinjer har publicerats för i år än.",
  },
  published: {
    title: "Publicerade sammandrag",
    row: (unit, year) => `${unit} ${year}`,
    revision: (revision) => `Version ${revision}`,
    none: "Inga sammandrag har publicerats än. Personaltjänsterna publicerar dem när samtalen har lämnats in.",
  },
  plans: {
    title: "Fastställda utbildningsplaner",
    row: (unit, year) => `${unit} ${year}`,
  },
  clock: {
    title: "Årsklocka",
    now: "Pågår",
    next: "Härnäst",
    nothingNow: "Ingenting pågår just nu.",
    span: (from, to) => `${from}–${to}`,
    due: (day) => `tidsfrist ${day}`,
    all: "Hela årsklockan",
    none: "Årsklockan har inte fyllts i än.",
  },
  own: {
    title: "Dina egna ärenden",
    help: "Dina samtal och uppgifter finns på din personliga flik i Osaamiskello. De visas inte i kanalen.",
    link: "Öppna din Osaamiskello",
  },
  ended: {
    group: (name) => `Gruppen ${name} har upphört`,
    unit: (name) => `Enheten ${name} finns inte längre`,
    next: (name) => `Den fortsätter som ${name}.`,
    open: (name) => `Gå till: ${name}`,
    noNext: "Ingenting har antecknats i dess ställe.",
    change:
      "Kanalens ägare kan byta vad fliken visar: öppna Inställningar bredvid flikens namn och välj på nytt.",
  },
  unknown: {
    title: "Flikens grupp eller enhet hittas inte",
    help: "Den kan ha tagits bort ur organisationen. Öppna Inställningar bredvid flikens namn och välj vad fliken visar.",
  },
  general: {
    title: (year) => `Kompetensåret ${year}`,
    choose: "Du kan välja en enhet eller grupp för fliken",
    chooseHelp:
      "Då visar den också dess samtal, överenskomna åtgärder och riktlinjer. Öppna Inställningar bredvid flikens namn och välj.",
  },
  settings: {
    title: "Vad visar fliken?",
    help: "På fliken visas den valda gruppens eller enhetens samtal, överenskomna åtgärder, publicerade sammandrag, riktlinjer och årsklocka.",
    proposed: "Ett förslag är valt. Spara eller välj något annat.",
    legend: "Val",
    results: "Sökresultat",
    unit: "Enhet",
    search: "Sök en annan enhet eller grupp",
    searchHint: "Till exempel namnet på ett daghem, en skola eller ett team",
    found: (count) =>
      count === 0 ? "Inga enheter eller grupper motsvarar sökningen." : `${count} alternativ`,
    tooMany: (shown, count) => `Visar ${shown}/${count}. Precisera sökningen.`,
    withoutTitle: "Grupperna kunde inte laddas",
    without:
      "Du kan ändå spara fliken: den visar hela organisationens årsklocka, sammandrag och riktlinjer. En grupp eller enhet kan väljas senare i inställningarna.",
    asBefore: "Du kan ändå spara: fliken visar samma som förut.",
    tabName: "Osaamiskello",
  },
} satisfies typeof fi;
