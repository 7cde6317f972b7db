import { plural } from "../plural.ts";

const needs = (count: number) => `${count} ${plural("fi", count, { one: "tarve", other: "tarvetta" })}`;

export const texts = {
  title: (year: number) => `Keskitetty koulutussuunnitelma ${year}`,
  eyebrow: "Koko henkilöstön ja esihenkilöiden yhteiset koulutukset",
  back: "Koulutussuunnitelmat",
  readOnly: "HR kirjoittaa keskitetyn suunnitelman. Sinä voit lukea sen.",
  notBegunTitle: "Keskitettyä suunnitelmaa ei ole vielä aloitettu",
  notBegun: "HR kokoaa sen ryhmien ja kehityskeskustelujen tarpeista.",
  openElsewhere:
    "Sama suunnitelma on auki toisessa välilehdessä tällä laitteella. Mitään ei katoa, mutta kirjoita selvyyden vuoksi vain toisessa.",
  needs: {
    title: "Mistä suunnitelma tehdään",
    help: "Koko kaupungin tarpeet osaamisittain: ensin ne, jotka HR on koonneissa ohjannut keskitettyyn suunnitelmaan, sitten monella palvelualueella esiin tulleet.",
    sent: (count: number) => `${needs(count)} keskitettyyn suunnitelmaan`,
    talks: (count: number) => `${count} kehityskeskusteluista`,
    all: (count: number) => `yhteensä ${needs(count)}`,
    areas: (count: number) =>
      `${count} ${plural("fi", count, { one: "palvelualueella", other: "palvelualueella" })}`,
    covered: "Tarpeet ovat suunnitelmassa",
    add: "Lisää riviksi",
    addOf: (name: string) => `Lisää riviksi: ${name}`,
    added: (name: string) => `Rivi lisätty: ${name}`,
    others: "Muita ryhmien tarpeita, jotka eivät ole tulossa keskitettyyn suunnitelmaan",
    unworded: "Tarvetta ei ole kuvattu",
    unnamed: "Osaamista ei ole nimetty",
    none: "Ryhmien tarpeita ei ole vielä. Ne tulevat tähän, kun keskusteluja palautetaan.",
    more: (count: number) => `Näytä kaikki ${count} osaamista`,
    everyone: "Koko henkilöstö",
    supervisors: "Esihenkilöt",
  },
  levels: {
    title: (year: number) => `Kehityskeskustelujen osaamistasot ${year}`,
    detail: (count: number) =>
      count === 0
        ? "Mikään osaaminen ei ole matala eikä laskenut"
        : `Taso on matala tai laskenut ${count} osaamisessa`,
    help: "Osaamiset, joissa vähintään joka neljäs on tasoilla 1–2 tai keskiarvo on laskenut vähintään 0,2. Mukana ovat vain julkaistavat luvut.",
    all: "Kaikki osaamistasot",
    low: (percent: string, respondents: number) => `${percent} tasoilla 1–2 (${respondents} vastaajaa)`,
    fall: (difference: string, year: number) => `keskiarvo laskenut ${difference} vuodesta ${year}`,
    areas: (areas: string) => `alueittain ${areas}`,
    there: "Suunnitelmassa",
  },
  before: {
    title: (year: number) => `Vuoden ${year} keskitetty suunnitelma`,
    help: "Jatka rivejä, jotka tarvitaan taas. Ajankohta ja vastatut tarpeet kirjataan uudelleen.",
    carried: "Jatkettu",
    carry: "Jatka",
    carryOf: (name: string) => `Jatka riviä: ${name}`,
    carryAll: (count: number) => `Jatka kaikkia (${count})`,
    done: (count: number) => (count === 1 ? "Rivi jatkettu" : `${count} riviä jatkettu`),
  },
  sums: "Summat",
  ready: {
    title: "Valmis koottavaksi",
    help: "Kun merkitset suunnitelman valmiiksi, sen voi koota vahvistettavaksi palvelualueiden suunnitelmien kanssa.",
    mark: "Merkitse valmiiksi",
    marked: (day: string) => `Merkitty valmiiksi ${day}.`,
    reopen: "Avaa muokattavaksi",
    reopened: "Suunnitelmaa voi taas muokata",
    done: "Suunnitelma on merkitty valmiiksi",
    compiled: "Suunnitelma on koottu. Jos sitä muutetaan, se on koottava uudelleen.",
    failed: "Merkintä ei onnistunut",
  },
};
