export const texts = {
  title: (year: number) => `Osaamistasot ${year}`,
  back: "Kehityskeskustelut",
  otherYears: "Muut vuodet",
  year: (year: number) => `Vuosi ${year}`,
  print: "Tulosta",
  lead: "Kehityskeskusteluissa yhdessä sovitut osaamistasot yhteen laskettuina. Yksittäisen ihmisen tasoa ei näytetä, ja luvut, joista sen voisi päätellä, jätetään pois.",
  computedOn: (day: string) => `Laskettu ${day}.`,
  about: {
    title: "Näin luvut on laskettu",
    counts: (counts: number, means: number) =>
      `Vastaajien määrä kerrotaan, kun vastaajia on vähintään ${counts}, ja tasot, kun vastaajia on vähintään ${means}.`,
    changed: (changed: number) =>
      `Luku kerrotaan uudestaan vasta, kun vähintään ${changed} vastaajan tiedot ovat muuttuneet. Siihen asti näkyy aiempi luku ja sen vuosi.`,
    others:
      "Alueen luku jätetään näyttämättä myös silloin, kun siitä voisi päätellä toisen, pienen alueen luvun.",
    who: "Laskenta lukee keskusteluista vain yhdessä sovitut tasot. Henkilöstöpalvelut näkee kaikki luvut, kaupungin tai kunnan johtoryhmä samoin, ja palvelualueen johtoryhmä oman alueensa luvut.",
    once: "Luvut lasketaan kerran vuodessa. Jokainen lasketaan alueelle, jolla hän laskentapäivänä työskentelee.",
    scale: "Asteikko",
  },
  order: "Järjestys",
  orders: { model: "Mallin mukaan", weakest: "Eniten kehitettävää ensin" },
  audiences: { everyone: "Koko henkilöstön osaamiset", supervisors: "Esihenkilöiden osaamiset" },
  bands: { low: "Tasot 1–2", middle: "Taso 3", high: "Tasot 4–5" },
  shares: (low: string, middle: string, high: string) =>
    `Tasot 1–2: ${low}, taso 3: ${middle}, tasot 4–5: ${high}`,
  respondents: (count: number) => (count === 1 ? "1 vastaaja" : `${count} vastaajaa`),
  mean: (mean: string) => `keskiarvo ${mean}`,
  change: {
    up: (difference: string, year: number) => `nousua ${difference} vuodesta ${year}`,
    down: (difference: string, year: number) => `laskua ${difference} vuodesta ${year}`,
    same: (year: number) => `sama kuin ${year}`,
  },
  since: (year: number, changed: number) =>
    `Vuoden ${year} luku: sen jälkeen alle ${changed} vastaajan tiedot ovat muuttuneet, tai uusi luku olisi paljastanut jotain yksittäisestä ihmisestä.`,
  untold: {
    fewAnswers: (counts: number) =>
      `Ei näytetä: alle ${counts} vastaajaa, tai luvusta voisi päätellä pienen alueen luvun.`,
    fewForLevels: (means: number) => `Tasoja ei näytetä: alle ${means} vastaajaa.`,
    wouldTell: "Tasoja ei näytetä: niistä voisi päätellä yksittäisten ihmisten tai toisen alueen tasoja.",
  },
  areasOf: (name: string) => `${name} palvelualueittain`,
  none: {
    title: (year: number) => `Vuoden ${year} osaamistasoja ei ole vielä laskettu`,
    after: (day: string) =>
      `Ne lasketaan, kun vuoden kehityskeskustelut on käyty, aikaisintaan ${day} jälkeen.`,
    due: "Vuoden kehityskeskustelujen määräaika on ohi: tietohallinto laskee luvut.",
    earlier: "Tältä vuodelta ei ole laskettu osaamistasoja.",
  },
  notYours: {
    title: "Osaamistasot eivät ole nähtävilläsi",
    help: "Yhteen lasketut osaamistasot näkevät henkilöstöpalvelut ja johtoryhmät. Omat tasosi näet omasta kehityskeskustelustasi.",
  },
  notInUse: {
    title: "Kehityskeskusteluja ei käydä tässä sovelluksessa",
    help: "Siksi osaamistasojakaan ei lasketa täällä.",
  },
};
