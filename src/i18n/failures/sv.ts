import type { texts as fi } from "./fi.ts";

export const texts = {
  offline: { title: "Nätverksanslutning saknas", help: "Kontrollera anslutningen och försök igen." },
  unknownOutcome: {
    title: "Microsoft 365 svarade inte i tid",
    help: "Det är oklart om ändringen hann fram. Försök igen: samma ändring sparas inte två gånger.",
  },
  throttled: { title: "Tjänsten är överbelastad", help: "Vänta en minut och försök igen." },
  forbidden: {
    title: "Du har inte rätt till detta",
    help: "Om du borde ha det, kontakta personaltjänsterna. Nya rättigheter träder i kraft under natten.",
  },
  notFound: {
    title: "Detta hittades inte",
    help: "Länken kan vara föråldrad, innehållet har ännu inte öppnats för året, eller så saknar du behörighet till det. Fråga personaltjänsterna.",
  },
  missingList: {
    title: "Appens datalager är inte klart",
    help: "En lista saknas på SharePoint-webbplatsen. Meddela IT-stödet: ibruktagningen måste köras på nytt.",
  },
  conflict: {
    title: "Någon annan sparade samtidigt",
    help: "Försök igen så ser du den senaste versionen. Det du skrev försvinner inte.",
  },
  duplicate: {
    title: "Detta är redan gjort",
    help: "Någon annan hann före. Försök igen så ser du det aktuella läget.",
  },
  corrupt: {
    title: "Innehållet kan inte läsas",
    help: "Uppgifterna i SharePoint är skadade, så appen rör dem inte. Meddela IT-stödet: en tidigare version kan återställas ur versionshistoriken.",
  },
  newer: {
    title: "Det finns en nyare version av appen",
    help: "Stäng fliken och öppna den igen. Om det inte hjälper, meddela IT-stödet.",
  },
  tooLong: { title: "Texten är för lång", help: "Förkorta texten så sparas den. Ingenting har tagits bort." },
  locked: {
    title: "Det går inte att spara här just nu",
    help: "SharePoint-webbplatsen eller teamet i Teams är låst eller arkiverat och kan bara läsas. Meddela IT-stödet och försök igen senare.",
  },
  full: {
    title: "Lagringsutrymmet är fullt",
    help: "Det ryms inte mer på SharePoint-webbplatsen. Meddela IT-stödet: utrymmet kan utökas. Försök igen efter det.",
  },
  signIn: {
    title: "Inloggningen måste bekräftas",
    help: "Tryck på knappen: Teams kan be dig logga in på nytt. Sedan fortsätter arbetet där det avbröts. Om det upprepas, logga ut ur Teams och in på nytt.",
  },
  consent: {
    title: "Appen saknar tillstånd",
    help: "Tryck på knappen och tillåt appen att använda dina uppgifter när Teams frågar. Om du inte kan göra det, kan IT-stödet godkänna för alla.",
  },
  server: {
    title: "Störning i Microsoft 365",
    help: "Vänta en stund och försök igen. Om det upprepas, meddela IT-stödet.",
  },
  ask: { signIn: "Bekräfta inloggningen", consent: "Ge tillstånd" },
  size: (length: string, limit: string) => `Texten har ${length} tecken och det finns plats för ${limit}.`,
} satisfies typeof fi;
