import { plural } from "../plural.ts";

const days = (count: number) => `${count} ${plural("fi", count, { one: "päivä", other: "päivää" })}`;

export const texts = {
  loadingTitle: "Osaamiskello",
  home: "Välilehden alkuun",
  year: (year: number) => `Osaamisen vuosi ${year}`,
  partOf: (unit: string) => `Osa yksikköä ${unit}`,
  sameForAll:
    "Välilehti on sama kaikille kanavan jäsenille. Kukin näkee siitä sen, minkä hänellä on oikeus lukea.",
  discussion: {
    one: (year: number) => `Ryhmän keskustelu ${year}`,
    several: (year: number) => `Keskustelut ${year}`,
    others: (count: number) => `Muut ryhmät (${count})`,
    all: (count: number) => `Ryhmät (${count})`,
    open: "Avaa keskustelu",
    openOf: (group: string) => `Avaa keskustelu: ${group}`,
    read: "Lue palautettu keskustelu",
    readOf: (group: string) => `Lue palautettu keskustelu: ${group}`,
    meeting: "Kokousnäkymä",
    meetingOf: (group: string) => `Kokousnäkymä: ${group}`,
    due: (day: string) => `Määräaika ${day}`,
    notThisYear: "Ryhmällä ei ole tänä vuonna yhteistä keskustelua.",
    notOpened: "Keskustelua ei ole vielä avattu. Se ilmestyy tähän, kun vuoden keskustelut avataan.",
    notForReader:
      "Keskustelun näkevät ryhmän jäsenet, ja palautetun myös johto ja henkilöstöpalvelut. Muu tällä välilehdellä näkyy myös sinulle.",
    failed: "Keskustelun tietoja ei saatu luettua. Yritä hetken kuluttua uudelleen.",
    none: "Yksiköllä ei ole omia ryhmiä, jotka keskustelevat tänä vuonna.",
  },
  states: {
    handedIn: (day: string) => `Palautettu ${day}`,
    handedInUndated: "Palautettu",
    accepted: "Palautettu ja hyväksytty",
    returned: "Korjattavana",
    withdrawn: "Palautus peruttu",
    neverMet: "Ei kokoontunut tänä vuonna",
    late: (count: number) => `${days(count)} myöhässä`,
    waiting: "Kesken",
  },
  agreed: {
    title: (year: number) => `Sovittua vuonna ${year}`,
    titleOf: (group: string, year: number) => `${group}: sovittua vuonna ${year}`,
    none: "Keskustelussa ei kirjattu toimia.",
    who: (who: string) => `Vastuu: ${who}`,
    byWhen: (day: string) => `Mihin mennessä: ${day}`,
    overdue: (day: string) => `Määräaika oli ${day}`,
    outcomes: { done: "Tehty", dropped: "Ei tehdä", goesOn: "Jatkuu" },
  },
  lines: {
    title: "Voimassa olevat linjaukset",
    more: (count: number) =>
      `ja ${count} ${plural("fi", count, { one: "muu linjaus", other: "muuta linjausta" })}`,
    all: (year: number) => `Kaikki linjaukset ${year}`,
    none: "Linjauksia ei ole vielä julkaistu tälle vuodelle.",
  },
  published: {
    title: "Julkaistut koonnit",
    row: (unit: string, year: number) => `${unit} ${year}`,
    revision: (revision: number) => `Versio ${revision}`,
    none: "Koonteja ei ole vielä julkaistu. Henkilöstöpalvelut julkaisee ne, kun keskustelut on palautettu.",
  },
  plans: {
    title: "Vahvistetut koulutussuunnitelmat",
    row: (unit: string, year: number) => `${unit} ${year}`,
  },
  clock: {
    title: "Vuosikello",
    now: "Meneillään",
    next: "Seuraavaksi",
    nothingNow: "Juuri nyt mitään ei ole meneillään.",
    span: (from: string, to: string) => `${from}–${to}`,
    due: (day: string) => `määräaika ${day}`,
    all: "Koko vuosikello",
    none: "Vuosikelloa ei ole vielä täytetty.",
  },
  own: {
    title: "Omat asiat",
    help: "Omat keskustelusi ja tehtäväsi ovat Osaamiskellon henkilökohtaisella välilehdellä. Niitä ei näytetä kanavalla.",
    link: "Avaa oma Osaamiskello",
  },
  ended: {
    group: (name: string) => `Ryhmä ${name} on päättynyt`,
    unit: (name: string) => `Yksikköä ${name} ei enää ole`,
    next: (name: string) => `Se jatkuu nimellä ${name}.`,
    open: (name: string) => `Siirry: ${name}`,
    noNext: "Sen tilalle ei ole merkitty muuta.",
    change:
      "Kanavan omistaja voi vaihtaa, mitä välilehti näyttää: avaa välilehden nimen vierestä Asetukset ja valitse uusi.",
  },
  unknown: {
    title: "Välilehden ryhmää tai yksikköä ei löydy",
    help: "Se on voitu poistaa organisaatiosta. Avaa välilehden nimen vierestä Asetukset ja valitse, mitä välilehti näyttää.",
  },
  general: {
    title: (year: number) => `Osaamisen vuosi ${year}`,
    choose: "Välilehdelle voi valita yksikön tai ryhmän",
    chooseHelp:
      "Silloin se näyttää myös sen keskustelun, sovitut toimet ja linjaukset. Avaa välilehden nimen vierestä Asetukset ja valitse.",
  },
  settings: {
    title: "Mitä välilehti näyttää?",
    help: "Välilehdelle tulevat valitun ryhmän tai yksikön keskustelu, sovitut toimet, julkaistut koonnit, linjaukset ja vuosikello.",
    proposed: "Ehdotus on valmiina. Tallenna tai valitse toinen.",
    legend: "Valinta",
    results: "Haun tulokset",
    unit: "Yksikkö",
    search: "Hae toinen yksikkö tai ryhmä",
    searchHint: "Esimerkiksi päiväkodin, koulun tai tiimin nimi",
    found: (count: number) =>
      count === 0
        ? "Hakua vastaavia yksiköitä tai ryhmiä ei ole."
        : `${count} ${plural("fi", count, { one: "vaihtoehto", other: "vaihtoehtoa" })}`,
    tooMany: (shown: number, count: number) => `Näytetään ${shown}/${count}. Tarkenna hakua.`,
    withoutTitle: "Ryhmiä ei saatu ladattua",
    without:
      "Voit silti tallentaa välilehden: se näyttää koko organisaation vuosikellon, koonnit ja linjaukset. Ryhmän tai yksikön voi valita myöhemmin asetuksista.",
    asBefore: "Voit silti tallentaa: välilehti näyttää samaa kuin ennenkin.",
    tabName: "Osaamiskello",
  },
};
