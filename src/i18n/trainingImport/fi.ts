import { plural } from "../plural.ts";

const trainings = (count: number) =>
  `${count} ${plural("fi", count, { one: "koulutus", other: "koulutusta" })}`;

export const texts = {
  title: (year: number) => `Tuo koulutuksia vuodelle ${year}`,
  lead: "Tuo suoritukset oppimisympäristöstä (esimerkiksi Priima tai Eduhouse) tai omasta taulukosta henkilöiden koulutustietoihin. Mitään ei kirjata ennen kuin olet tarkistanut ja vahvistanut. Saman taulukon voi tuoda uudelleen: mitään ei kirjata kahdesti.",
  toAll: "Henkilöstön koulutukset",
  forHrTitle: "Koulutuksia tuovat henkilöstöpalvelut",
  forHrHelp: "Omat koulutuksesi ja työntekijöidesi koulutukset ovat omilla sivuillaan.",
  columns: {
    title: "2. Sarakkeet",
    fields: {
      personId: "Henkilönumero",
      email: "Sähköposti tai käyttäjätunnus",
      name: "Nimi",
      lastName: "Sukunimi",
      firstName: "Etunimi",
      title: "Koulutuksen nimi",
      provider: "Järjestäjä",
      on: "Päivä tai ensimmäinen päivä",
      until: "Viimeinen päivä",
      hours: "Tunnit",
      minutes: "Minuutit",
      days: "Koulutuspäivät",
      completionId: "Suorituksen tunnus",
      method: "Oppimisen tapa",
      eligible: "Täyttää koulutuskorvauksen ehdot",
    },
    gapsTitle: "Valitse vielä sarakkeet",
    gaps: {
      person: "Kuka: henkilönumero, sähköposti tai nimi",
      title: "Koulutuksen nimi",
      on: "Päivä",
      hours: "Kesto: tunnit, minuutit tai päivät",
      platform: "Mistä tiedot ovat (kirjoita alle)",
    },
    platform: "Mistä tiedot ovat",
    platformHint: "Esimerkiksi Priima. Kirjoita sama nimi joka kerta: siitä tunnistetaan jo tuodut.",
    provider: "Järjestäjä, jos rivillä ei ole",
    method: "Oppimisen tapa, jos rivillä ei ole",
    noMethod: "Ei valittu",
    eligible: "Koulutukset täyttävät koulutuskorvauksen ehdot, ellei rivillä sanota muuta",
  },
  preview: {
    title: "3. Tarkista",
    figures: {
      added: "Uusia",
      same: "Kirjattu jo",
      differing: "Eroaa kirjatusta",
      repeated: "Sama rivi uudelleen",
      questions: "Odottaa valintaasi",
      problems: "Korjattavia rivejä",
    },
    nothing: "Taulukossa ei ole uusia koulutuksia.",
    withDiffering: (count: number) =>
      count === 1
        ? "Muuta yksi kirjattu koulutus taulukon mukaiseksi"
        : `Muuta ${count} kirjattua koulutusta taulukon mukaisiksi`,
    withYear: (year: number) => `Tuo myös vuoden ${year} rivit`,
    otherYear: (year: number, count: number) =>
      `Tuo myös vuoden ${year} rivit (${count}) vuoden ${year} koulutustietoihin`,
    questions: "Ketä rivi tarkoittaa?",
    questionsHelp: "Näille on useita mahdollisia henkilöitä. Rivejä ei tuoda, ennen kuin valitset.",
    question: (words: string, at: string) => `${words} (${at})`,
    atLines: (numbers: string, count: number) =>
      `${plural("fi", count, { one: "rivi", other: "rivit" })} ${numbers}`,
    choose: "Valitse henkilö",
    problems: "Korjaa taulukossa",
    problemsHelp:
      "Näitä rivejä ei tuoda. Korjaa ne taulukkoon ja tuo se uudelleen: muut rivit eivät kahdennu.",
    moreProblems: (count: number) => `Lisäksi ${count} muuta. Kaikki ovat ladattavassa luettelossa.`,
    saveProblems: "Lataa luettelo (xlsx)",
    lines: "Tuotavat koulutukset",
    moreLines: (count: number) => `ja ${trainings(count)} lisää`,
    line: (line: number) => `Rivi ${line}`,
    before: (what: string) => `Nyt kirjattuna: ${what}`,
    facts: (days: string, hours: string) => `${days}, ${hours} t`,
    days: (from: string, to: string) => `${from} – ${to}`,
    unknownMethods: (names: string) =>
      `Näitä oppimisen tapoja ei tunneta, joten tapa jää valitsematta: ${names}.`,
  },
  problem: {
    at: (line: number, column: string) => `Rivi ${line}, sarake ${column}`,
    missing: "Tieto puuttuu.",
    tooLong: "Nimi on liian pitkä (enintään 300 merkkiä).",
    notDay: (text: string) => `”${text}” ei ole päivä. Kirjoita esimerkiksi 31.12.2027.`,
    beforeFirst: (text: string) => `”${text}” on ennen ensimmäistä päivää.`,
    acrossYears: (text: string) =>
      `”${text}”: koulutus jatkuu yli vuodenvaihteen. Jaa se kahdeksi riviksi, yksi kummallekin vuodelle.`,
    inFuture: (text: string) => `”${text}” on tulevaisuudessa. Vain pidetyt koulutukset kirjataan.`,
    notHours: (text: string) => `”${text}” ei ole kesto. Kirjoita luku, esimerkiksi 7,5.`,
    tooManyHours: (text: string) => `”${text}” on enemmän kuin päivissä on tunteja.`,
    merged: (text: string) =>
      `”${text}” on yhdistetyssä solussa, joten ei tiedetä, mikä osa kuuluu kullekin riville. Kirjoita kesto joka riville.`,
    notYesOrNo: (text: string) => `”${text}” ei ole kyllä eikä ei.`,
    unknownPerson: (text: string) => `Henkilöä ”${text}” ei löydy henkilöluettelosta.`,
    twoPeople: (text: string) => `”${text}”: numero ja sähköposti ovat eri henkilöiden.`,
    noRecord: (text: string) =>
      `Henkilöllä ”${text}” ei ole koulutustietoja siltä vuodelta. IT:n yöajo luo ne uusille työntekijöille.`,
    otherLine: (text: string, other: number) =>
      `”${text}” on myös rivillä ${other}, mutta eri tiedoin. Jätä taulukkoon oikea rivi.`,
  },
  run: {
    title: "4. Tuo",
    start: (count: number) => `Tuo ${trainings(count)}`,
    people: (count: number) => `Kirjataan ${count} henkilön koulutustietoihin.`,
    running: (done: number, of: number) => `Kirjattu ${done}/${of} henkilöä`,
    stop: "Pysäytä",
    doneTitle: (count: number) => `Kirjattu: ${trainings(count)}`,
    done: (people: number) => `${people} henkilön koulutustiedoissa. He näkevät ne heti.`,
    nothingDone: "Mitään ei kirjattu.",
    left: (people: number) =>
      `Pysäytit tuonnin: ${people} henkilön koulutuksia ei kirjattu. Voit jatkaa: jo kirjatut eivät kahdennu.`,
    failed: (names: string) => `Näiden henkilöiden koulutuksia ei saatu kirjattua: ${names}.`,
    changed:
      "Joku muu muutti samoja koulutustietoja samaan aikaan. Tarkista ja tuo uudelleen: jo kirjatut eivät kahdennu.",
    more: (count: number) => `ja ${count} muuta`,
  },
  sheets: {
    template: "Koulutukset",
    problems: "Korjattavat rivit",
    line: "Rivi",
    column: "Sarake",
    text: "Taulukossa",
    problem: "Mitä on korjattava",
    templateColumns: {
      personId: "Henkilönumero",
      email: "Sähköposti",
      name: "Nimi",
      title: "Koulutus",
      provider: "Järjestäjä",
      on: "Alkaa",
      until: "Päättyy",
      hours: "Tunnit",
      method: "Oppimisen tapa",
      eligible: "Koulutuskorvaus",
    },
  },
};
