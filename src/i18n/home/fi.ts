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
    common: (year: number) => `Yhteisten osaamisten luonnos ${year}`,
    talk: (year: number) => `Kehityskeskustelu ${year}`,
    written: (when: string) => `Kirjoitettu ${when}`,
  },
  clock: "Avaa vuosikello",
  tasks: {
    title: "Tehtävää nyt",
    fill: "Täytä ryhmän keskustelu",
    correct: "Korjaa ja palauta uudelleen",
    note: "Lue ja jätä huomiosi keskusteluun",
    plan: (year: number) => `Tee ryhmän koulutussuunnitelma ${year}`,
    areaPlan: (year: number) => `Kokoa palvelualueen koulutussuunnitelma ${year}`,
    training: "Kirjaa henkilöstösi koulutukset",
    trainingCount: (count: number) =>
      count === 1 ? "1 ilmoitettu koulutus odottaa" : `${count} ilmoitettua koulutusta odottaa`,
    lateGroups: "Myöhässä olevat ryhmät",
    late: "Katso, mikä keskustelu puuttuu vielä",
    lateCount: (count: number) => `${count} myöhässä`,
  },
  due: {
    opens: (day: string) => `Alkaa ${day}`,
    today: (day: string) => `Määräaika tänään ${day}`,
    ahead: (day: string, left: number) => `Määräaika ${day} (${days(left)})`,
    late: (day: string, over: number) => `Myöhässä ${days(over)}, määräaika oli ${day}`,
    handedIn: "Palautettu",
    returned: "Korjattavana",
    neverMet: "Ei kokoontunut",
  },
};
