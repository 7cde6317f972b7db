import type { LevelMessageTexts } from "./LevelMessages.ts";

export const sv: LevelMessageTexts = {
  "aggregate.read": () => "Läser modellen och organisationen",
  "aggregate.compute": ({ year }) =>
    `Räknar ut kompetensnivåerna för ${year}: läser bara de gemensamt överenskomna nivåerna, inget annat ur samtalen`,
  "aggregate.write": () => "Skriver sammandragen för kommunen och serviceområdena",
  "aggregate.notInUse": () => "Utvecklingssamtalen förs inte i den här appen: det finns ingenting att räkna.",
  "aggregate.nothing": ({ year }) =>
    `I samtalen för ${year} har inga nivåer avtalats. Ingenting räknades ut; kör på nytt när samtal har förts.`,
  "aggregate.left": ({ count }) =>
    `Obs. ${count} dokument räknades inte med: de kan inte läsas eller är inte vad de säger sig vara. Kör verify.`,
  "aggregate.already": ({ year, computedOn }) =>
    `Kompetensnivåerna för ${year} räknades redan ut ${computedOn}. Det görs en gång om året; ingenting ändrades.`,
  "aggregate.done": ({ year, people, competences, areas, told, kept }) =>
    `Kompetensnivåerna för ${year} är uträknade: ${people} människor, ${competences} kompetenser, ${areas} serviceområden. Hela kommunens nivåer visas för ${told} kompetenser; för ${kept} gäller de tidigare siffrorna.`,
};
