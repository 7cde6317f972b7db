import type { ProblemTexts } from "./problemTexts.ts";

export const fi: ProblemTexts = {
  at: (file, line, text) => (line === null ? `${file}: ${text}` : `${file}, rivi ${line}: ${text}`),
  row: {
    missing: ({ column }) => `${column} puuttuu.`,
    badId: ({ column, value }) =>
      `${column} ”${value}” ei kelpaa tunnisteeksi. Käytä kirjaimia a–z, numeroita ja yhdysmerkkiä, ei ääkkösiä eikä välilyöntejä.`,
    duplicate: ({ column, value, firstLine }) => `${column} ”${value}” on jo rivillä ${firstLine}.`,
    unknownUnit: ({ column, value }) => `${column} ”${value}” ei ole tiedostossa units.csv.`,
    unknownPerson: ({ column, value }) => `${column} ”${value}” ei ole tiedostossa people.csv.`,
    unknownGroup: ({ column, value }) =>
      `${column} ”${value}” ei ole tiedostossa groups.csv eikä kunnan aiempien ryhmien joukossa.`,
    unknownKind: ({ value, known }) =>
      `KindId ”${value}” ei ole kunnan mallissa. Mallissa ovat: ${known.join(", ")}.`,
    badChoice: ({ column, value, known }) =>
      `${column} ”${value}” ei kelpaa. Sallitut arvot: ${known.join(", ")}.`,
    tooLong: ({ column, length, limit }) =>
      `${column} on liian pitkä: ${length} merkkiä, enintään ${limit} mahtuu.`,
    badDate: ({ column, value }) => `${column} ”${value}” ei ole päivä muodossa VVVV-KK-PP.`,
    endsBeforeStart: ({ from, to }) => `Voimassaolo päättyy (${to}) ennen alkamistaan (${from}).`,
    cycle: ({ column, ids }) => `${column} muodostaa kehän: ${[...ids, ids[0]].join(" → ")}.`,
    ownSupervisor: ({ column, value }) => `${column}: henkilö ${value} on merkitty omaksi esihenkilökseen.`,
    organisationHasParent: ({ value }) => `Koko organisaatiolla ”${value}” ei voi olla yläyksikköä.`,
    noParent: ({ value }) => `Yksiköltä ”${value}” puuttuu yläyksikkö (ParentId).`,
    badEntraId: ({ value }) => `EntraId ”${value}” ei ole Entran objektitunnus (8-4-4-4-12 heksamerkkiä).`,
    badAccount: ({ value }) => `UserPrincipalName ”${value}” ei ole käyttäjätunnus muotoa nimi@kunta.fi.`,
    halfAccount: () => "EntraId ja UserPrincipalName on annettava molemmat tai jätettävä molemmat tyhjiksi.",
    notMember: ({ column, value }) => `${column} ”${value}” ei ole ryhmän jäsenissä (MemberIds).`,
    memberTwice: ({ value }) => `Jäsen ”${value}” on luettelossa (MemberIds) kahdesti.`,
    chairWithoutAccount: ({ value }) =>
      `Puheenjohtajalla ”${value}” ei ole käyttäjätunnusta, joten hän ei voi täyttää keskustelua. Valitse toinen puheenjohtaja tai lisää tunnus tiedostoon people.csv.`,
  },
  file: {
    fileMissing: () => "tiedostoa ei löydy kansiosta.",
    notUtf8: () =>
      "merkistö ei ole UTF-8 (todennäköisesti Windows-1252). Avaa tiedosto Excelissä ja tallenna se muodossa ”CSV UTF-8”.",
    utf16: () => "merkistö on UTF-16 (”Unicode-teksti”). Tallenna tiedosto Excelissä muodossa ”CSV UTF-8”.",
    mojibake: () =>
      "ääkköset ovat rikki (esimerkiksi ”Ã¤”): tiedosto on avattu väärällä merkistöllä ja tallennettu. Hae se uudelleen lähdejärjestelmästä ja tallenna muodossa ”CSV UTF-8”.",
    empty: () => "tiedosto on tyhjä.",
    noRows: () => "tiedostossa on vain otsikkorivi.",
    missingColumn: ({ column }) => `sarake ${column} puuttuu otsikkoriviltä.`,
    columnTwice: ({ column }) => `sarake ${column} on otsikkorivillä kahdesti.`,
    cellCount: ({ found, wanted }) =>
      `rivillä on ${found} solua, otsikkorivillä ${wanted}. Tarkista erottimet ja lainausmerkit.`,
    badQuote: () => "lainausmerkki ei sulkeudu tai on väärässä paikassa.",
  },
};
