import type { texts as fi } from "./fi.ts";

export const texts = {
  home: "Startsidan",
  title: (year) => `Behov som kommit fram i samtalen ${year}`,
  lead: "Behoven från utvecklingssamtalen och från kompetenssamtalen i grupp sida vid sida. Cheferna har skrivit utvecklingssamtalens behov med allmänna ord, och det syns inte vems samtal de kommer från.",
  forHr: {
    title: "Den här vyn är för HR",
    help: "HR använder den när den centraliserade utbildningsplanen görs.",
  },
  none: {
    title: (year) => `Det finns inga behov för ${year} ännu`,
    help: "Behoven kommer hit när cheferna skriver ner dem och grupperna lämnar in sina samtal.",
  },
  area: "Serviceområde",
  everyArea: "Hela kommunen",
  talks: "Utvecklingssamtal",
  groups: "Gruppsamtal",
  pair: (talks, groups) => `${talks} / ${groups}`,
  unnamed: "Kompetensen är inte namngiven",
  competences: {
    title: "Per kompetens",
    help: "Det första talet är från utvecklingssamtalen, det andra från gruppsamtalen.",
    more: (count) => `Visa alla (${count})`,
  },
  years: {
    title: "Per år",
    caption: "Behov per kompetens och år: utvecklingssamtal / gruppsamtal",
    competence: "Kompetens",
    total: "Totalt",
  },
  shares: {
    title: "Sätt att lära 70-20-10",
    help: "Andel av de behov som har ett valt sätt.",
    names: {
      s70: "70 Lärande i arbetet",
      s20: "20 Lärande av andra",
      s10: "10 Utbildning",
    },
    none: "Inget sätt har valts för något behov ännu.",
  },
  areas: { title: "Per serviceområde" },
  words: {
    title: "Med chefernas ord",
    help: "Så har cheferna beskrivit behoven som kommit fram i utvecklingssamtalen.",
    count: (count) => `${count} behov`,
  },
  more: {
    title: "Vart behoven leder",
    plan: (planYear) => `Centraliserad utbildningsplan ${planYear}`,
    completion: "Förda utvecklingssamtal",
    levels: "Bedömda kompetensnivåer",
    year: (year) => `Behov ${year}`,
  },
} satisfies typeof fi;
