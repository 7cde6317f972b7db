import { plural } from "../plural.ts";

const days = (count: number) => plural("fi", count, { one: `${count} päivä`, other: `${count} päivää` });

export const texts = {
  loadingTitle: "Osaamiskello",
  title: (year: number) => `Osaamisen vuosi ${year}`,
  span: (from: string, to: string) => `${from}–${to}`,
  between: "Juuri nyt ei ole meneillään mitään vuosikellon jaksoa.",
  next: (name: string, from: string) => `Seuraavaksi ${from}: ${name}`,
  left: {
    title: "Tällä laitteella on tekstiä, jota ei ole vielä tallennettu",
    help: "Se on vain sinun nähtävissäsi. Avaa se, niin näet, miksi tallennus ei ole onnistunut.",
    keepOpen: "Laite ei pysty säilyttämään tekstiä: älä sulje sovellusta ennen kuin se on tallennettu.",
    discussion: (year: number) => `Keskustelu ${year}`,
    summary: (year: number) => `Koonti ${year}`,
    written: (when: string) => `Kirjoitettu ${when}`,
  },
  fill: {
    title: "Täytettävänä",
    doneTitle: "Olet palauttanut kaikki keskustelusi",
    doneHelp: "Uusi keskustelu ilmestyy tähän, kun sen vuosi avataan. Palautettuja voi yhä täydentää.",
  },
  handedIn: { title: "Palautetut" },
  read: { title: "Ryhmiesi keskustelut" },
  nothing: {
    title: "Sinulla ei ole nyt ryhmäkeskusteluja",
    help: "Keskustelu näkyy täällä, kun kuulut ryhmään, joka keskustelee tänä vuonna. Varhaiskasvatuksessa ja opetuksessa ryhmät keskustelevat joka toinen vuosi. Jos jokin puuttuu, kysy henkilöstöpalveluista.",
  },
  unknown: {
    title: "Sinua ei ole Osaamiskellon henkilöluettelossa",
    help: "Siksi täällä ei näy ryhmiesi keskusteluja. Pyydä esihenkilöäsi tai henkilöstöpalveluja tarkistamaan, että tietosi ovat henkilöluettelossa. Muutos näkyy seuraavana päivänä.",
  },
  due: {
    today: (day: string) => `Määräaika tänään ${day}`,
    ahead: (day: string, left: number) => `Määräaika ${day} (${days(left)})`,
    late: (day: string, over: number) => `Myöhässä ${days(over)}, määräaika oli ${day}`,
    handedIn: "Palautettu",
    returned: "Korjattavana",
    neverMet: "Ei kokoontunut",
  },
  areas: {
    title: "Palvelualueiden tilanne",
    progress: (handedIn: number, expected: number) => `${handedIn}/${expected} palautettu`,
    late: (count: number) => `${count} myöhässä`,
    allIn: "Kaikki palautettu",
    none: "Ei keskusteluja tänä vuonna",
  },
  published: {
    title: "Julkaistut koonnit",
    row: (unit: string, year: number) => `${unit} ${year}`,
    revision: (revision: number) => `Versio ${revision}`,
    emptyTitle: "Koonteja ei ole vielä julkaistu",
    emptyHelp:
      "Henkilöstöpalvelut kokoaa palvelualueen keskustelut ja julkaisee koonnin tässä ja alueen Teams-kanavalla.",
  },
  channel: "Kanavan välilehti",
  device: "Yhteisen laitteen asetus",
  mine: "Omat keskusteluni",
};
