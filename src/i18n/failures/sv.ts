import type { texts as fi } from "./fi.ts";

export const texts = {
  reasons: {
    offline: {
      title: "Ingen nätverksanslutning",
      todo: "Kontrollera anslutningen och försök sedan igen.",
    },
    unknownOutcome: {
      title: "Vi fick inget svar",
      todo: "Förbindelsen bröts mitt i, så vi vet inte om ändringen gick fram. Kontrollera läget och försök igen.",
    },
    throttled: {
      title: "Microsoft 365 är överbelastat just nu",
      todo: "Vänta en stund och försök igen.",
    },
    forbidden: {
      title: "Du har inte behörighet till detta",
      todo: "Om du borde ha behörighet, kontakta personaltjänsterna.",
    },
    notFound: {
      title: "Det här finns inte",
      todo: "Det har kanske tagits bort eller ännu inte öppnats, eller så saknar du behörighet. Gå tillbaka till startsidan eller fråga personaltjänsterna.",
    },
    missingList: {
      title: "En av appens listor saknas",
      todo: "Införandet är inte klart eller så har listan tagits bort. Meddela it-förvaltningen; appen repareras genom att införandet körs på nytt.",
    },
    conflict: {
      title: "Någon annan ändrade samma uppgift samtidigt",
      todo: "Läs in uppgifterna på nytt och kontrollera vad den andra skrev.",
    },
    duplicate: {
      title: "Det här är redan gjort",
      todo: "Någon hann göra samma sak strax före dig. Läs in uppgifterna på nytt.",
    },
    corrupt: {
      title: "Den sparade uppgiften kan inte läsas",
      todo: "Den har kanske ändrats direkt i SharePoint. Meddela it-förvaltningen: den senaste hela versionen kan återställas ur SharePoints versionshistorik.",
    },
    newer: {
      title: "Det finns en nyare version av appen",
      todo: "Uppgiften har sparats med en nyare version. Stäng fliken och öppna den igen.",
    },
    tooLong: {
      title: "Texten är för lång för att sparas",
      todo: "Förkorta texten.",
    },
    signIn: {
      title: "Inloggningen misslyckades",
      todo: "Stäng fliken och öppna den igen. Om det inte hjälper, logga ut ur Teams och in på nytt.",
    },
    consent: {
      title: "Appen behöver ditt tillstånd",
      todo: "Försök igen och godkänn i fönstret som öppnas att appen får agera för din räkning. Om fönstret ber om en administratörs godkännande, kontakta it-förvaltningen.",
    },
    server: {
      title: "Microsoft 365 svarade inte som väntat",
      todo: "Försök igen om en stund. Om felet består, meddela it-förvaltningen.",
    },
  },
  keptOnDevice: "Det du har skrivit finns kvar på den här enheten.",
  retry: "Försök igen",
  subject: (subject) => `Gäller: ${subject}`,
  requestId: (requestId) => `Kod för supporten: ${requestId}`,
  length: (length, limit) => `Längden är ${length} tecken och det finns plats för ${limit} tecken.`,
} satisfies typeof fi;
