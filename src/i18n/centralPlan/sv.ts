import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

const needs = (count: number) => `${count} behov`;

export const texts = {
  title: (year) => `Centraliserad utbildningsplan ${year}`,
  eyebrow: "Gemensamma utbildningar för hela personalen och för cheferna",
  back: "Utbildningsplaner",
  readOnly: "HR skriver den centraliserade planen. Du kan läsa den.",
  notBegunTitle: "Den centraliserade planen har inte påbörjats ännu",
  notBegun: "HR sammanställer den av gruppernas och utvecklingssamtalens behov.",
  openElsewhere:
    "Samma plan är öppen i en annan flik på den här enheten. Inget går förlorat, men skriv för tydlighetens skull bara i den ena.",
  needs: {
    title: "Vad planen görs av",
    help: "Hela stadens behov per kompetens: först de som HR i sammandragen har styrt till den centraliserade planen, sedan de som har kommit fram inom många serviceområden.",
    sent: (count) => `${needs(count)} till den centraliserade planen`,
    talks: (count) => `${count} från utvecklingssamtalen`,
    all: (count) => `sammanlagt ${needs(count)}`,
    areas: (count) =>
      `inom ${count} ${plural("sv", count, { one: "serviceområde", other: "serviceområden" })}`,
    covered: "Behoven finns i planen",
    add: "Lägg till som rad",
    addOf: (name) => `Lägg till som rad: ${name}`,
    added: (name) => `Raden lades till: ${name}`,
    others: "Andra behov i grupperna, som inte kommer till den centraliserade planen",
    unworded: "Behovet har inte beskrivits",
    unnamed: "Kompetensen har inte namngetts",
    none: "Grupperna har inga behov ännu. De kommer hit när samtalen lämnas in.",
    more: (count) => `Visa alla ${count} kompetenser`,
    everyone: "Hela personalen",
    supervisors: "Chefer",
  },
  levels: {
    title: (year) => `Kompetensnivåer i utvecklingssamtalen ${year}`,
    detail: (count) =>
      count === 0
        ? "Ingen kompetens är låg eller har sjunkit"
        : `${count} ${plural("sv", count, { one: "kompetens", other: "kompetenser" })} på låg nivå eller på väg ned`,
    help: "Kompetenser där minst var fjärde är på nivå 1–2 eller medeltalet har sjunkit med minst 0,2. Bara siffror som får visas är med.",
    all: "Alla kompetensnivåer",
    low: (percent, respondents) => `${percent} på nivå 1–2 (${respondents} svarande)`,
    fall: (difference, year) => `medeltalet har sjunkit ${difference} från ${year}`,
    areas: (areas) => `per område ${areas}`,
    there: "I planen",
  },
  before: {
    title: (year) => `Den centraliserade planen för ${year}`,
    help: "Fortsätt med rader som behövs på nytt. Tidpunkten och behoven anges på nytt.",
    carried: "Fortsätter",
    carry: "Fortsätt",
    carryOf: (name) => `Fortsätt med raden: ${name}`,
    carryAll: (count) => `Fortsätt med alla (${count})`,
    done: (count) => (count === 1 ? "Raden fortsätter" : `${count} rader fortsätter`),
  },
  sums: "Summor",
  ready: {
    title: "Klar att sammanställas",
    help: "När du märker planen som klar kan den sammanställas för fastställande tillsammans med serviceområdenas planer.",
    mark: "Märk som klar",
    marked: (day) => `Märkt som klar ${day}.`,
    reopen: "Öppna för redigering",
    reopened: "Planen kan redigeras igen",
    done: "Planen är märkt som klar",
    compiled: "Planen har sammanställts. Om den ändras måste den sammanställas på nytt.",
    failed: "Det gick inte att märka planen",
  },
} satisfies typeof fi;
