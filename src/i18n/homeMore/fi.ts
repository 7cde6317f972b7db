import { plural } from "../plural.ts";

export const texts = {
  none: {
    free: {
      title: "Sinulla ei ole nyt tehtävää",
      help: "Kun jokin odottaa sinua, se näkyy tässä.",
    },
    done: {
      title: "Olet palauttanut kaikki keskustelusi",
      help: "Uusi keskustelu ilmestyy tähän, kun sen vuosi avataan. Palautettuja voi yhä täydentää.",
    },
    nothing: {
      title: "Sinulla ei ole nyt ryhmäkeskusteluja",
      help: "Keskustelu näkyy täällä, kun kuulut ryhmään, joka keskustelee tänä vuonna. Varhaiskasvatuksessa ja opetuksessa ryhmät keskustelevat joka toinen vuosi. Jos jokin puuttuu, kysy henkilöstöpalveluista.",
    },
    unknown: {
      title: "Sinua ei ole Osaamiskellon henkilöluettelossa",
      help: "Siksi täällä ei näy ryhmiesi keskusteluja. Pyydä esihenkilöäsi tai henkilöstöpalveluja tarkistamaan, että tietosi ovat henkilöluettelossa. Muutos näkyy seuraavana päivänä.",
    },
  },
  hr: {
    settle: "Selvitä, lähtikö viesti kanavalle",
    unknown: "Lähtö epäselvä",
    send: "Lähetä koonnin viesti kanavalle",
    sendPlan: "Lähetä suunnitelman viesti kanavalle",
    unsent: "Lähettämättä",
    lines: "Julkaise linjaukset alemmille ryhmille",
    linesAgain: "Julkaise linjauksista uusi versio",
    linesChanged: "Linjaukset muuttuneet",
    handedIn: "Palautetut keskustelut",
    decide: "Hyväksy tai palauta korjattavaksi",
    waiting: (count: number) => `${count} odottaa`,
    outdated: "Päivitä koonti",
    changed: (count: number) =>
      plural("fi", count, { one: `${count} keskustelu muuttunut`, other: `${count} keskustelua muuttunut` }),
    plansIn: "Palautetut koulutussuunnitelmat",
    compilePlans: "Kokoa palvelualueiden suunnitelmat",
    compile: "Tee koonti ja julkaise se",
    allIn: "Kaikki palautettu",
  },
  changes: {
    title: "Muuttunut viime käynnistäsi",
    handedIn: "Keskustelu palautettiin",
    neverMet: "Ryhmä ilmoitti, ettei se kokoontunut",
    withdrawn: "Palautus otettiin takaisin",
    returned: "Henkilöstöpalvelut palautti keskustelun korjattavaksi",
    accepted: "Henkilöstöpalvelut hyväksyi keskustelun",
    handled: "Henkilöstöpalvelut käsitteli tarpeitanne",
    handedInToMe: "Palautetut keskustelut",
    board: (count: number) => plural("fi", count, { one: `${count} uusi`, other: `${count} uutta` }),
    of: (unit: string, year: number) => `${unit} ${year}`,
    published: (revision: number) =>
      revision > 1 ? `Koonnin versio ${revision} julkaistiin` : "Koonti julkaistiin",
    lines: (revision: number) =>
      revision > 1 ? `Linjausten versio ${revision} julkaistiin` : "Linjaukset julkaistiin",
    planOf: (year: number) => `Koulutussuunnitelma ${year}`,
    plan: (revision: number) =>
      revision > 1 ? `Suunnitelman versio ${revision} vahvistettiin` : "Suunnitelma vahvistettiin",
  },
  groups: "Ryhmiesi keskustelut",
  areas: {
    title: "Palvelualueiden tilanne",
    progress: (handedIn: number, expected: number) => `${handedIn}/${expected} palautettu`,
    late: (count: number) => `${count} myöhässä`,
    allIn: "Kaikki palautettu",
    none: "Ei keskusteluja tänä vuonna",
  },
  training: {
    title: "Koulutukset ja suunnitelmat",
    own: "Omat koulutukseni",
    ownHelp: "Koulutustietosi, ja mistä olet itse ilmoittanut",
    plans: (year: number) => `Koulutussuunnitelmat ${year}`,
    plansHelp: "Valmisteilla olevat suunnitelmat",
  },
  talks: {
    title: "Kehityskeskustelut",
    own: (year: number) => `Kehityskeskustelusi ${year}`,
    staff: (year: number) => `Alaistesi kehityskeskustelut ${year}`,
    prepare: "Valmistaudu keskusteluun",
    proposed: "Esihenkilösi on ehdottanut aikaa",
    time: "Aika ehdotettu",
    acknowledge: "Lue esihenkilösi kirjaukset ja kuittaa ne",
    acknowledgeStaff: "Lue työntekijöiden tekstit ja kuittaa ne",
    hold: (count: number, of: number) => `${count}/${of} keskustelua käymättä`,
    waiting: (count: number) => `${count} odottaa`,
    all: (year: number) => `Kehityskeskustelut ${year}`,
    allHelp: "Valmistautuminen, kirjaukset ja kuittaukset",
    goals: "Omat tavoitteeni",
    goalsHelp: "Mitä on sovittu ja miten se etenee",
    hr: "Keskustelujen tilanne",
    hrHelp: "Montako kehityskeskustelua on käyty",
  },
  published: {
    title: "Julkaistut koonnit, linjaukset ja suunnitelmat",
    row: (unit: string, year: number) => `${unit} ${year}`,
    summary: (revision: number) => (revision > 1 ? `Koonti, versio ${revision}` : "Koonti"),
    plan: (year: number) => `Koulutussuunnitelma ${year}`,
    confirmed: "Vahvistettu",
    lines: (year: number) => `Linjaukset ${year}`,
    levels: (count: number) =>
      plural("fi", count, { one: `${count} johtoryhmä`, other: `${count} johtoryhmää` }),
    emptyTitle: "Mitään ei ole vielä julkaistu",
    emptyHelp:
      "Henkilöstöpalvelut julkaisee tässä johtoryhmien linjaukset ja palvelualueiden koonnit. Koonnit tulevat myös alueen Teams-kanavalle.",
  },
  device: "Yhteisen laitteen asetus",
  privacy: "Mitä tallennetaan ja kuka lukee",
};
