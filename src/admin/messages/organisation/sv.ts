import type { ProblemTexts } from "./problemTexts.ts";

export const sv: ProblemTexts = {
  at: (file, line, text) => (line === null ? `${file}: ${text}` : `${file}, rad ${line}: ${text}`),
  row: {
    missing: ({ column }) => `${column} saknas.`,
    badId: ({ column, value }) =>
      `${column} ”${value}” duger inte som id. Använd bokstäverna a–z, siffror och bindestreck, inga å, ä, ö eller mellanslag.`,
    duplicate: ({ column, value, firstLine }) => `${column} ”${value}” finns redan på rad ${firstLine}.`,
    unknownUnit: ({ column, value }) => `${column} ”${value}” finns inte i filen units.csv.`,
    unknownPerson: ({ column, value }) => `${column} ”${value}” finns inte i filen people.csv.`,
    unknownGroup: ({ column, value }) =>
      `${column} ”${value}” finns varken i groups.csv eller bland kommunens tidigare grupper.`,
    unknownKind: ({ value, known }) =>
      `KindId ”${value}” finns inte i kommunens modell. Modellen har: ${known.join(", ")}.`,
    badChoice: ({ column, value, known }) =>
      `${column} ”${value}” duger inte. Tillåtna värden: ${known.join(", ")}.`,
    tooLong: ({ column, length, limit }) => `${column} är för lång: ${length} tecken, högst ${limit} ryms.`,
    badDate: ({ column, value }) => `${column} ”${value}” är inte en dag i formen ÅÅÅÅ-MM-DD.`,
    endsBeforeStart: ({ from, to }) => `Giltigheten slutar (${to}) innan den börjar (${from}).`,
    cycle: ({ column, ids }) => `${column} bildar en cirkel: ${[...ids, ids[0]].join(" → ")}.`,
    ownSupervisor: ({ column, value }) => `${column}: personen ${value} är sin egen chef.`,
    organisationHasParent: ({ value }) => `Hela organisationen ”${value}” kan inte ha en överordnad enhet.`,
    noParent: ({ value }) => `Enheten ”${value}” saknar överordnad enhet (ParentId).`,
    badEntraId: ({ value }) =>
      `EntraId ”${value}” är inte ett objekt-id i Entra (8-4-4-4-12 hexadecimala tecken).`,
    badAccount: ({ value }) =>
      `UserPrincipalName ”${value}” är inte ett användarnamn av formen namn@kommun.fi.`,
    halfAccount: () => "EntraId och UserPrincipalName ska antingen båda anges eller båda lämnas tomma.",
    notMember: ({ column, value }) => `${column} ”${value}” hör inte till gruppens medlemmar (MemberIds).`,
    memberTwice: ({ value }) => `Medlemmen ”${value}” nämns två gånger (MemberIds).`,
    chairWithoutAccount: ({ value }) =>
      `Ordföranden ”${value}” saknar användarkonto och kan därför inte fylla i samtalet. Välj en annan ordförande eller lägg till kontot i people.csv.`,
  },
  file: {
    fileMissing: () => "filen finns inte i mappen.",
    notUtf8: () =>
      "teckenkodningen är inte UTF-8 (troligen Windows-1252). Öppna filen i Excel och spara den som ”CSV UTF-8”.",
    utf16: () => "teckenkodningen är UTF-16 (”Unicode-text”). Spara filen i Excel som ”CSV UTF-8”.",
    mojibake: () =>
      "å, ä och ö är trasiga (till exempel ”Ã¤”): filen har öppnats med fel teckenkodning och sparats. Hämta den på nytt ur källsystemet och spara som ”CSV UTF-8”.",
    empty: () => "filen är tom.",
    noRows: () => "filen har bara en rubrikrad.",
    missingColumn: ({ column }) => `kolumnen ${column} saknas på rubrikraden.`,
    columnTwice: ({ column }) => `kolumnen ${column} finns två gånger på rubrikraden.`,
    cellCount: ({ found, wanted }) =>
      `raden har ${found} celler, rubrikraden ${wanted}. Kontrollera avgränsare och citattecken.`,
    badQuote: () => "ett citattecken är inte avslutat eller står på fel ställe.",
  },
};
