import type { LevelMessageTexts } from "./LevelMessages.ts";

export const fi: LevelMessageTexts = {
  "aggregate.read": () => "Luetaan malli ja organisaatio",
  "aggregate.compute": ({ year }) =>
    `Lasketaan vuoden ${year} osaamistasot: luetaan vain yhdessä sovitut tasot, ei muuta keskusteluista`,
  "aggregate.write": () => "Kirjoitetaan yhteenvedot kunnasta ja palvelualueista",
  "aggregate.notInUse": () => "Kehityskeskusteluja ei käydä tässä sovelluksessa: ei ole mitä laskea.",
  "aggregate.nothing": ({ year }) =>
    `Vuoden ${year} keskusteluissa ei ole sovittu yhtään tasoa. Mitään ei laskettu; aja uudestaan, kun keskusteluja on käyty.`,
  "aggregate.left": ({ count }) =>
    `Huom. ${count} asiakirjaa jätettiin laskematta: niitä ei voi lukea tai ne eivät ole sitä, mitä väittävät. Aja verify.`,
  "aggregate.already": ({ year, computedOn }) =>
    `Vuoden ${year} osaamistasot laskettiin jo ${computedOn}. Ne lasketaan kerran vuodessa; mitään ei muutettu.`,
  "aggregate.done": ({ year, people, competences, areas, told, kept }) =>
    `Vuoden ${year} osaamistasot on laskettu: ${people} ihmistä, ${competences} osaamista, ${areas} palvelualuetta. Koko kunnan tasot kerrotaan ${told} osaamisesta; ${kept} osaamisessa jäivät voimaan aiemmat luvut.`,
};
