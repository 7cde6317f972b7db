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
    common: (year) => `Utkast till gemensamma kompetenser ${year}`,
    talk: (year) => `Utvecklingssamtal ${year}`,
    written: (when) => `Skriven ${when}`,
  },
  clock: "Öppna årsklockan",
  tasks: {
    title: "Att göra nu",
    fill: "Fyll i gruppens samtal",
    correct: "Rätta och lämna in på nytt",
    note: "Läs och lämna dina tankar till samtalet",
    plan: (year: number) => `Gör gruppens utbildningsplan ${year}`,
    areaPlan: (year: number) => `Sammanställ serviceområdets utbildningsplan ${year}`,
    training: "Registrera din personals utbildningar",
    trainingCount: (count: number) =>
      count === 1 ? "1 anmäld utbildning väntar" : `${count} anmälda utbildningar väntar`,
    lateGroups: "Försenade grupper",
    late: "Se vilket samtal som ännu saknas",
    lateCount: (count) => plural("sv", count, { one: `${count} försenad`, other: `${count} försenade` }),
  },
  due: {
    opens: (day: string) => `Börjar ${day}`,
    today: (day: string) => `Tidsfristen går ut i dag ${day}`,
    ahead: (day: string, left: number) => `Tidsfrist ${day} (${days(left)})`,
    late: (day: string, over: number) => `Försenat ${days(over)}, tidsfristen var ${day}`,
    handedIn: "Inlämnat",
    returned: "Ska rättas",
    neverMet: "Träffades inte",
  },
} satisfies typeof fi;
