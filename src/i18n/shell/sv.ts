import type { texts as fi } from "./fi.ts";

export const texts = {
  home: "Startsidan",
  crashed: {
    title: "Något gick fel",
    help: "Appen stannade på grund av ett fel. Det du skrev finns kvar på den här enheten, om formuläret inte varnade för annat. Öppna sidan på nytt; om det upprepas, meddela IT-stödet.",
    action: "Öppna på nytt",
  },
  outdated: {
    title: "En del av appen kunde inte laddas",
    help: "Nätet kan vara nere, eller så har appen uppdaterats sedan du öppnade den. Öppna sidan på nytt när nätet fungerar.",
  },
  notInTeams: {
    title: "Öppna Osaamiskello i Teams",
    help: "Osaamiskello fungerar i Microsoft Teams: inloggningen och rättigheterna kommer därifrån.",
    action: "Öppna i Teams",
  },
  hostSilent: {
    title: "Teams svarar inte",
    help: "Sidan är inbäddad någonstans, men inget svar kom från Teams. Stäng fliken och öppna den igen. Om det upprepas, uppdatera Teams eller prova Teams i webbläsaren.",
    action: "Försök igen",
  },
  notSetUp: {
    title: "Osaamiskello har ännu inte tagits i bruk",
    help: 'Appen är installerad men dess inställningar saknas. IT-stödet: kör kommandot "npm run admin -- setup" och ange appens mapp.',
  },
  noPage: {
    title: "Sidan finns inte",
    help: "Länken kan vara föråldrad eller felkopierad. Gå till startsidan.",
    action: "Till startsidan",
  },
} satisfies typeof fi;
