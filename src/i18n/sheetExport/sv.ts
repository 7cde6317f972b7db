import type { texts as fi } from "./fi.ts";

export const texts = {
  saved: "Filen har laddats ner.",
  failed: "Filen kunde inte göras. Kontrollera förbindelsen och försök på nytt.",
  yes: "Ja",
  no: "Nej",
  planRows: {
    label: "Raderna till Excel",
    sheet: "Utbildningsplan",
    unit: "Enhet",
    central: "Centraliserad plan",
  },
  needs: {
    label: "Behoven till Excel",
    sheet: "Kompetensbehov",
    columns: {
      group: "Grupp",
      theme: "Tema",
      need: "Kompetens",
      description: "Beskrivning",
      targetGroup: "Målgrupp",
      method: "Sätt att lära",
      urgency: "Hur brådskande",
    },
  },
  trainings: {
    label: "Utbildningarna till Excel",
    sheet: "Utbildningar",
    columns: {
      personId: "Anställningsnummer",
      name: "Namn",
      unit: "Enhet",
      title: "Utbildning",
      provider: "Anordnare",
      on: "Första dagen",
      until: "Sista dagen",
      hours: "Timmar",
      method: "Sätt att lära",
      eligible: "Ersättningsberättigande",
    },
  },
} satisfies typeof fi;
