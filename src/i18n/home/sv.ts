import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const days = (count: number) => plural("sv", count, { one: `${count} dag`, other: `${count} dagar` });

export const texts = {
  loadingTitle: "Osaamiskello",
  title: (year: number) => `Kompetensåret ${year}`,
  span: (from: string, to: string) => `${from}–${to}`,
  between: "Just nu pågår ingen period i årsklockan.",
  next: (name: string, from: string) => `Härnäst ${from}: ${name}`,
  left: {
    title: "På den här enheten finns text som ännu inte har sparats",
    help: "Bara du ser den. Öppna den så ser du varför den inte har kunnat sparas.",
    keepOpen: "Enheten kan inte behålla texten: stäng inte appen förrän den har sparats.",
    discussion: (year) => `Samtal ${year}`,
    summary: (year) => `Sammandrag ${year}`,
    written: (when) => `Skriven ${when}`,
  },
  fill: {
    title: "Att fylla i",
    doneTitle: "Du har lämnat in alla dina samtal",
    doneHelp: "Ett nytt samtal visas här när dess år öppnas. Inlämnade samtal kan fortfarande kompletteras.",
  },
  handedIn: { title: "Inlämnade" },
  read: { title: "Dina gruppers samtal" },
  nothing: {
    title: "Du har inga gruppsamtal just nu",
    help: "Samtalet visas här när du hör till en grupp som samtalar i år. Inom småbarnspedagogiken och undervisningen samtalar grupperna vartannat år. Om något saknas, fråga personaltjänsterna.",
  },
  unknown: {
    title: "Du finns inte i Osaamiskellos personförteckning",
    help: "Därför visas inga gruppsamtal här. Be din chef eller personaltjänsterna kontrollera att dina uppgifter finns i förteckningen. Ändringen syns följande dag.",
  },
  due: {
    today: (day: string) => `Tidsfristen går ut i dag ${day}`,
    ahead: (day: string, left: number) => `Tidsfrist ${day} (${days(left)})`,
    late: (day: string, over: number) => `Försenat ${days(over)}, tidsfristen var ${day}`,
    handedIn: "Inlämnat",
    returned: "Ska rättas",
    neverMet: "Träffades inte",
  },
  areas: {
    title: "Läget i serviceområdena",
    progress: (handedIn: number, expected: number) => `${handedIn}/${expected} inlämnade`,
    late: (count: number) => plural("sv", count, { one: `${count} försenad`, other: `${count} försenade` }),
    allIn: "Alla inlämnade",
    none: "Inga samtal i år",
  },
  published: {
    title: "Publicerade sammandrag",
    row: (unit: string, year: number) => `${unit} ${year}`,
    revision: (revision: number) => `Version ${revision}`,
    emptyTitle: "Inga sammandrag har publicerats ännu",
    emptyHelp:
      "Personaltjänsterna sammanställer serviceområdets samtal och publicerar sammandraget här och i områdets Teams-kanal.",
  },
  channel: "Kanalens flik",
  device: "Inställning för delad enhet",
  mine: "Mina samtal",
} satisfies typeof fi;
