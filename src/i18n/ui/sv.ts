import type { texts as fi } from "./fi.ts";

export const texts = {
  appName: "Osaamiskello",
  loading: "Laddar…",
  retry: "Försök igen",
  close: "Stäng",
  cancel: "Avbryt",
  undo: "Ångra",
  details: "Uppgifter för IT-stödet",
  requestId: (id: string) => `Begärans id: ${id}`,
  subject: (name: string) => `Gäller: ${name}`,
  opensOutside: "öppnas i ett nytt fönster",
  errorTitle: (title: string) => `Fel: ${title}`,
  errorSummary: { one: "Rätta ännu en punkt", many: (count: number) => `Rätta ännu ${count} punkter` },
  gaps: {
    missingTitle: "En del av uppgifterna kunde inte hämtas",
    missing: "Siffrorna kan vara för låga. Du ser det som kom fram. Försök igen om en stund.",
    unreadableTitle: (count) =>
      count === 1 ? "En uppgift kan inte läsas" : `${count} uppgifter kan inte läsas`,
    unreadable:
      "Det som inte kan läsas är utelämnat i den här vyn. Meddela IT-stödet: en tidigare version kan återställas ur SharePoints versionshistorik.",
  },
  length: {
    near: (left: string) => `Det finns plats för ${left} tecken till`,
    over: (over: string) =>
      `Texten är ${over} tecken för lång. Den finns kvar, men förkorta den innan den sparas.`,
  },
  save: {
    fresh: "Allt är sparat",
    saved: (time: string) => `Sparat kl. ${time}`,
    unsaved: "Sparas strax",
    unsavedNowhere: "Sparas strax – stäng inte sidan",
    saving: "Sparar…",
    offline: "Inget nät – texten finns kvar på den här enheten",
    offlineNowhere: "Inget nät – stäng inte sidan",
    failed: "Det gick inte att spara – texten finns kvar på den här enheten",
    failedNowhere: "Det gick inte att spara – stäng inte sidan",
    collision: "Välj vilken text som ska gälla",
    whatToDo: "Vad kan jag göra?",
  },
  collision: {
    title: "Någon annan ändrade samma punkt",
    explain: "Ingen text har försvunnit. Välj vilken som ska gälla.",
    place: (number: number, count: number) => `Punkt ${number}/${count}`,
    mine: "Din text",
    theirs: "Texten som någon annan sparade",
    empty: "(tom)",
    keepMine: "Behåll min",
    keepTheirs: "Behåll den andras",
    keepBoth: "Behåll båda",
    decide: "Välj text",
  },
} satisfies typeof fi;
