import type { FailureTexts } from "./failureTexts.ts";

export const sv: FailureTexts = {
  call: {
    offline:
      "Microsoft 365 kan inte nås. Kontrollera nätet och kör kommandot på nytt; det fortsätter där det slutade.",
    unknownOutcome:
      "Svaret kom inte fram, så ändringen kan ha blivit gjord. Kör kommandot på nytt: det kontrollerar läget först.",
    throttled:
      "Microsoft 365 begränsar anropen just nu. Vänta en stund och kör kommandot på nytt; det fortsätter där det slutade.",
    signIn: "Inloggningen godkändes inte eller har gått ut. Kör kommandot på nytt och logga in igen.",
    consent:
      "Appen saknar samtycke. Be en administratör godkänna appens behörigheter i administrationscentret för Entra.",
    forbidden:
      "Kontot har inte rätt att göra detta. Logga in med ett konto som är webbplatsadministratör och kontrollera appens samtycken.",
    notFound: "Objektet finns inte: det kan ha tagits bort. Kör först setup, som skapar det som saknas.",
    conflict: "Någon annan ändrade objektet samtidigt. Kör kommandot på nytt.",
    duplicate:
      "Ett objekt med samma namn finns redan men kunde inte tas i bruk. Kontrollera det i SharePoint.",
    tooLarge: "Innehållet är för stort för SharePoint.",
    locked:
      "Webbplatsen eller teamet är låst eller arkiverat och kan inte ändras nu. Lås upp det i administrationscentret för SharePoint eller Teams och kör kommandot på nytt.",
    full: "Webbplatsens lagringsutrymme är fullt. Utöka det i administrationscentret för SharePoint och kör kommandot på nytt.",
    invalid: "Microsoft 365 avvisade begäran. Skicka raden nedan till supporten.",
    server:
      "Ett fel inträffade i Microsoft 365. Kör kommandot på nytt senare; det fortsätter där det slutade.",
    unexpected:
      "Svaret var inte sådant som Microsoft 365 ska ge. Kontrollera att ingen proxyserver är emellan och skicka raden nedan till supporten.",
  },
  details: (parts) => `  Närmare: ${parts.join(" · ")}`,
  signIn: {
    fileUnreadable: (file) =>
      `Certifikatfilen ${file} kan inte läsas. Den ska i PEM-format innehålla både certifikatet och dess privata nyckel.`,
  },
  admin: {
    notSiteAdmin: ({ site, user }) =>
      `Kontot ${user || "som loggade in"} är inte administratör för webbplatsen ${site}. Lägg till det i administrationscentret för SharePoint och kör kommandot på nytt.`,
    siteNotFound: ({ site }) =>
      `Webbplatsen ${site} finns inte. Skapa den i administrationscentret för SharePoint som kommunikationswebbplats utan Microsoft 365-grupp.`,
    probeFailed: ({ probe, detail }) =>
      `Provet misslyckades vid ${probe}: ${detail}. Inget bestående skapades. Kontrollera appens samtycken och kör setup på nytt.`,
    busy: ({ command, holder, until }) =>
      `En annan körning pågår: ${command} (${holder}), reserverat till ${until}. Vänta tills den är klar. Om den säkert är död, ange --take-over.`,
    notSetUp: ({ missing }) => `Webbplatsen har inte tagits i bruk: ”${missing}” saknas. Kör först setup.`,
    noModel: () => "Kommunens modell saknas. Kör setup --model <model.json>.",
    noOrganisation: () => "Organisationen har inte hämtats in. Kör först org import <mapp>.",
    unreadable: ({ list, key }) =>
      `Raden ”${key}” i listan ${list} kan inte läsas. Den har kanske redigerats för hand: återställ en tidigare version i SharePoint (Versionshistorik).`,
    tooLong: ({ key, length }) => `Innehållet i ${key} är för långt (${length} tecken, högst 60 000).`,
    folderExists: ({ folder }) =>
      `${folder} finns redan, och ingenting skrivs över. Ange en annan mapp eller flytta undan den.`,
    noSuchPerson: ({ person }) =>
      `Ingen har id:t ”${person}”. Det är PersonId i people.csv, till exempel p-0234.`,
    fileMissing: ({ file }) => `Filen ${file} hittas inte.`,
    manyEnded: ({ ended, present }) =>
      `Filerna saknar ${ended} av de ${present} rader som nu gäller, och de skulle avslutas. Är filen ofullständig? Ingenting hämtades in. Om ändringen är rätt, ange --allow-removals.`,
    yearlessFolder: ({ folder }) => `Mappen ${folder} ska heta ett år, till exempel discussions/2027.`,
    badJson: ({ file, issues }) =>
      `Filen ${file} har fel:\n${issues.map((issue) => `  ${issue}`).join("\n")}`,
    noDataBlock: ({ file }) =>
      `Filen ${file} har ingen plats för inställningarna (osaamiskello-config). Bygg appen på nytt: npm run build`,
    badOrganisation: () => "Ingenting hämtades in. Rätta följande och kör kommandot på nytt:",
    noSuchTemplate: ({ kind, template }) =>
      `Gruppslaget ”${kind}” använder samtalsmallen ”${template}” som inte finns i modellen. Rätta modellen.`,
    columnType: ({ list, column }) =>
      `Kolumnen ${column} i listan ${list} är av fel typ. Byt namn på den eller ta bort den i SharePoint och kör setup.`,
  },
};
