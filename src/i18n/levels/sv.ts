import type { texts as fi } from "./fi.ts";

export const texts: typeof fi = {
  title: (year) => `Kompetensnivåer ${year}`,
  back: "Utvecklingssamtal",
  otherYears: "Andra år",
  year: (year) => `År ${year}`,
  print: "Skriv ut",
  lead: "De kompetensnivåer som man kommit överens om i utvecklingssamtalen, sammanräknade. En enskild människas nivå visas inte, och siffror som den kunde räknas ut ur lämnas bort.",
  computedOn: (day) => `Uträknade ${day}.`,
  about: {
    title: "Så har siffrorna räknats ut",
    counts: (counts, means) =>
      `Antalet svarande visas när de är minst ${counts}, och nivåerna när de är minst ${means}.`,
    changed: (changed) =>
      `En siffra räknas om först när uppgifterna för minst ${changed} svarande har ändrats. Till dess visas den tidigare siffran och dess år.`,
    others:
      "Ett områdes siffra visas inte heller om man ur den kunde sluta sig till siffran för ett annat, litet område.",
    who: "Uträkningen läser bara de gemensamt överenskomna nivåerna i samtalen. Personaltjänster och stadens eller kommunens ledningsgrupp ser alla siffror, serviceområdets ledningsgrupp sitt eget områdes.",
    once: "Siffrorna räknas ut en gång om året. Var och en räknas till det område där hen arbetar på räknedagen.",
    scale: "Skala",
  },
  order: "Ordning",
  orders: { model: "Enligt modellen", weakest: "Mest att utveckla först" },
  audiences: { everyone: "Hela personalens kompetenser", supervisors: "Chefernas kompetenser" },
  bands: { low: "Nivå 1–2", middle: "Nivå 3", high: "Nivå 4–5" },
  shares: (low, middle, high) => `Nivå 1–2: ${low}, nivå 3: ${middle}, nivå 4–5: ${high}`,
  respondents: (count) => `${count} svarande`,
  mean: (mean) => `medeltal ${mean}`,
  change: {
    up: (difference, year) => `upp ${difference} från ${year}`,
    down: (difference, year) => `ned ${difference} från ${year}`,
    same: (year) => `samma som ${year}`,
  },
  since: (year, changed) =>
    `Siffran för ${year}: sedan dess har uppgifterna ändrats för färre än ${changed} svarande, eller så hade en ny siffra avslöjat något om en enskild människa.`,
  untold: {
    fewAnswers: (counts) =>
      `Visas inte: färre än ${counts} svarande, eller så kunde man ur siffran sluta sig till ett litet områdes.`,
    fewForLevels: (means) => `Nivåerna visas inte: färre än ${means} svarande.`,
    wouldTell:
      "Nivåerna visas inte: ur dem kunde man sluta sig till enskilda människors eller ett annat områdes nivåer.",
  },
  areasOf: (name) => `${name} per serviceområde`,
  none: {
    title: (year) => `Kompetensnivåerna för ${year} har inte räknats ut än`,
    after: (day) => `De räknas ut när årets utvecklingssamtal har förts, tidigast efter ${day}.`,
    due: "Tidsfristen för årets utvecklingssamtal har gått ut: dataförvaltningen räknar ut siffrorna.",
    earlier: "Inga kompetensnivåer har räknats ut för det här året.",
  },
  notYours: {
    title: "Du kan inte se kompetensnivåerna",
    help: "De sammanräknade kompetensnivåerna visas för personaltjänster och ledningsgrupperna. Dina egna nivåer ser du i ditt eget utvecklingssamtal.",
  },
  notInUse: {
    title: "Utvecklingssamtalen förs inte i den här appen",
    help: "Därför räknas inte heller kompetensnivåer ut här.",
  },
};
