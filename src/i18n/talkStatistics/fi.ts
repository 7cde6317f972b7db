import { plural } from "../plural.ts";

const needs = (count: number) => `${count} ${plural("fi", count, { one: "tarve", other: "tarvetta" })}`;

export const texts = {
  home: "Etusivu",
  title: (year: number) => `Keskusteluissa esiin nousseet tarpeet ${year}`,
  lead: "Kehityskeskustelujen ja ryhmäkeskustelujen tarpeet rinnakkain. Esihenkilöt ovat kirjanneet kehityskeskustelujen tarpeet yleisin sanoin, eikä niistä näe, kenen keskustelusta ne ovat.",
  forHr: {
    title: "Tämä näkymä on HR:lle",
    help: "HR käyttää sitä, kun keskitettyä koulutussuunnitelmaa tehdään.",
  },
  none: {
    title: (year: number) => `Vuodelta ${year} ei ole vielä tarpeita`,
    help: "Tarpeet tulevat tähän, kun esihenkilöt kirjaavat niitä ja ryhmät palauttavat keskustelunsa.",
  },
  area: "Palvelualue",
  everyArea: "Koko kunta",
  talks: "Kehityskeskustelut",
  groups: "Ryhmäkeskustelut",
  pair: (talks: string, groups: string) => `${talks} / ${groups}`,
  unnamed: "Osaamista ei ole nimetty",
  competences: {
    title: "Osaamisittain",
    help: "Ensimmäinen luku on kehityskeskusteluista, toinen ryhmäkeskusteluista.",
    more: (count: number) => `Näytä kaikki (${count})`,
  },
  years: {
    title: "Vuosittain",
    caption: "Tarpeet osaamisittain ja vuosittain: kehityskeskustelut / ryhmäkeskustelut",
    competence: "Osaaminen",
    total: "Yhteensä",
  },
  shares: {
    title: "Oppimisen tavat 70-20-10",
    help: "Osuus niistä tarpeista, joille on valittu tapa.",
    names: {
      s70: "70 Työssä oppiminen",
      s20: "20 Toisilta oppiminen",
      s10: "10 Koulutus",
    },
    none: "Tapaa ei ole vielä valittu yhdellekään tarpeelle.",
  },
  areas: { title: "Palvelualueittain" },
  words: {
    title: "Esihenkilöiden sanoin",
    help: "Näin esihenkilöt ovat kuvanneet kehityskeskusteluissa nousseita tarpeita.",
    count: needs,
  },
  more: {
    title: "Mihin tarpeet vievät",
    plan: (planYear: number) => `Keskitetty koulutussuunnitelma ${planYear}`,
    completion: "Kehityskeskustelujen toteutuminen",
    levels: "Arvioidut osaamistasot",
    year: (year: number) => `Tarpeet ${year}`,
  },
};
