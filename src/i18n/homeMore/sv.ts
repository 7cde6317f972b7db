import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  none: {
    free: {
      title: "Du har inget att göra just nu",
      help: "När något väntar på dig syns det här.",
    },
    done: {
      title: "Du har lämnat in alla dina samtal",
      help: "Ett nytt samtal visas här när dess år öppnas. Inlämnade samtal kan fortfarande kompletteras.",
    },
    nothing: {
      title: "Du har inga gruppsamtal just nu",
      help: "Samtalet visas här när du hör till en grupp som samtalar i år. Inom småbarnspedagogiken och undervisningen samtalar grupperna vartannat år. Om något saknas, fråga personaltjänsterna.",
    },
    unknown: {
      title: "Du finns inte i Osaamiskellos personförteckning",
      help: "Därför visas inga gruppsamtal här. Be din chef eller personaltjänsterna kontrollera att dina uppgifter finns i förteckningen. Ändringen syns följande dag.",
    },
  },
  hr: {
    settle: "Ta reda på om meddelandet gick till kanalen",
    unknown: "Oklart om det gick",
    send: "Skicka sammandragets meddelande till kanalen",
    sendPlan: "Skicka meddelandet om planen till kanalen",
    unsent: "Inte skickat",
    lines: "Publicera riktlinjerna för grupperna under",
    linesAgain: "Publicera en ny version av riktlinjerna",
    linesChanged: "Riktlinjerna har ändrats",
    handedIn: (year) => `Inlämnade samtal ${year}`,
    decide: "Godkänn eller returnera för rättelse",
    waiting: (count) => `${count} väntar`,
    outdated: "Uppdatera sammandraget",
    changed: (count) =>
      plural("sv", count, { one: `${count} samtal har ändrats`, other: `${count} samtal har ändrats` }),
    plansIn: "Inlämnade utbildningsplaner",
    compilePlans: "Sammanställ serviceområdenas planer",
    compile: "Gör sammandraget och publicera det",
    allIn: "Alla inlämnade",
    missing: (count) =>
      plural("sv", count, { one: `${count} inte inlämnat`, other: `${count} inte inlämnade` }),
  },
  changes: {
    title: "Ändrat sedan ditt senaste besök",
    handedIn: "Samtalet lämnades in",
    neverMet: "Gruppen meddelade att den inte träffades",
    withdrawn: "Inlämningen togs tillbaka",
    returned: "Personaltjänsterna returnerade samtalet för rättelse",
    accepted: "Personaltjänsterna godkände samtalet",
    handled: "Personaltjänsterna behandlade era behov",
    handedInToMe: "Inlämnade samtal",
    board: (count) => plural("sv", count, { one: `${count} nytt`, other: `${count} nya` }),
    of: (unit, year) => `${unit} ${year}`,
    published: (revision) =>
      revision > 1 ? `Version ${revision} av sammandraget publicerades` : "Sammandraget publicerades",
    lines: (revision) =>
      revision > 1 ? `Version ${revision} av riktlinjerna publicerades` : "Riktlinjerna publicerades",
    planOf: (year: number) => `Utbildningsplan ${year}`,
    plan: (revision: number) =>
      revision > 1 ? `Planens version ${revision} fastställdes` : "Planen fastställdes",
  },
  groups: "Dina gruppers samtal",
  areas: {
    title: "Läget i serviceområdena",
    progress: (handedIn, expected) => `${handedIn}/${expected} inlämnade`,
    late: (count) => plural("sv", count, { one: `${count} försenad`, other: `${count} försenade` }),
    allIn: "Alla inlämnade",
    none: "Inga samtal i år",
  },
  training: {
    title: "Utbildningar och planer",
    own: "Mina utbildningar",
    ownHelp: "Dina utbildningsuppgifter, och det som du själv har anmält",
    plans: (year: number) => `Utbildningsplaner ${year}`,
    plansHelp: "Planer som är under arbete",
  },
  talks: {
    title: "Utvecklingssamtal",
    own: (year) => `Ditt utvecklingssamtal ${year}`,
    staff: (year) => `Dina medarbetares utvecklingssamtal ${year}`,
    prepare: "Förbered dig för samtalet",
    proposed: "Din chef har föreslagit en tid",
    time: "Tid föreslagen",
    acknowledge: "Läs det din chef har antecknat och kvittera det",
    acknowledgeStaff: "Läs medarbetarnas texter och kvittera dem",
    hold: (count, of) => `${count}/${of} samtal har inte förts`,
    waiting: (count) => `${count} väntar`,
    all: (year) => `Utvecklingssamtal ${year}`,
    allHelp: "Förberedelser, anteckningar och kvitteringar",
    goals: "Mina mål",
    goalsHelp: "Vad som har avtalats och hur det går framåt",
    hr: "Läget med samtalen",
    hrHelp: "Hur många utvecklingssamtal som har förts",
  },
  published: {
    title: "Publicerade sammandrag, riktlinjer och planer",
    row: (unit, year) => `${unit} ${year}`,
    summary: (revision) => (revision > 1 ? `Sammandrag, version ${revision}` : "Sammandrag"),
    plan: (year: number) => `Utbildningsplan ${year}`,
    confirmed: "Fastställd",
    lines: (year) => `Riktlinjer ${year}`,
    levels: (count) =>
      plural("sv", count, { one: `${count} ledningsgrupp`, other: `${count} ledningsgrupper` }),
    emptyTitle: "Ingenting har publicerats ännu",
    emptyHelp:
      "Personaltjänsterna publicerar här ledningsgruppernas riktlinjer och serviceområdenas sammandrag. Sammandragen kommer också till områdets Teams-kanal.",
  },
  device: "Inställning för delad enhet",
  privacy: "Vad som sparas och vem som läser",
  accessibility: "Tillgänglighet",
} satisfies typeof fi;
