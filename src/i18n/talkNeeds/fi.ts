import { plural } from "../plural.ts";

export const texts = {
  back: "Koulutussuunnitelmat",
  title: (year: number) => `Kehityskeskusteluissa esiin nousseet tarpeet ${year}`,
  lead: "Kirjaa yleisin sanoin, mitä osaamista alaistesi kehityskeskusteluissa nousi esiin. Tarpeet ovat mukana, kun koulutussuunnitelmaa tehdään.",
  readersTitle: "Kuka tämän lukee",
  readers:
    "Tämän lukevat yksikkösi yläpuolella oleva johtoryhmä ja HR. Kehityskeskustelujen sisältö jää sinun ja työntekijän välille.",
  adviceTitle: "Kirjoita niin, ettei kukaan ole tunnistettavissa",
  advice: [
    "Ei nimiä eikä mitään, mikä viittaa yhteen ihmiseen.",
    "Ei terveyttä, perhettä eikä muuta yksityistä.",
    "Jos vain yksi tarvitsee asiaa, jätä se kirjaamatta tai kirjoita se yleisemmin.",
  ] as readonly string[],
  few: (count: number) =>
    `Sinulla on ${count} ${plural("fi", count, { one: "alainen", other: "alaista" })}. Näin pienessä joukossa yhden ihmisen tunnistaa helposti: kirjoita vielä yleisemmin.`,
  noStaffTitle: "Sinulla ei ole alaisia",
  noStaff:
    "Tarpeita kirjaavat esihenkilöt. Jos sinulla on alaisia, henkilöstötiedot ovat vanhentuneet: pyydä HR:ää korjaamaan ne.",
  noDocumentTitle: "Lomaketta ei ole vielä",
  noDocument: "Lomake tulee seuraavan yön aikana. Jos se puuttuu huomennakin, ota yhteyttä IT:hen.",
  openElsewhere:
    "Sama lomake on auki toisessa välilehdessä tällä laitteella. Mitään ei katoa, mutta kirjoita selvyyden vuoksi vain toisessa.",
  list: "Tarpeet",
  none: "Et ole vielä kirjannut tarpeita.",
  count: (count: number) => `${count} ${plural("fi", count, { one: "tarve", other: "tarvetta" })}`,
  one: (number: number) => `Tarve ${number}`,
  need: "Mitä osaamista tarvitaan?",
  needHint: "Esimerkiksi: varmuutta haastaviin asiakastilanteisiin.",
  competenceText: "Osaaminen omin sanoin",
  targetGroup: "Ketä tarve koskee?",
  targetGroupHint: "Yleisesti, esimerkiksi: asiakaspalvelun henkilöstö.",
  add: "Lisää tarve",
  remove: "Poista",
  removeOf: (number: number) => `Poista tarve ${number}`,
  removed: "Tarve poistettu",
  hints: (words: string) =>
    `Tässä voi olla nimi tai terveystieto: ${words}. Sovellus vain arvaa. Kirjoita yleisemmin, jos se pitää paikkansa.`,
  collision: (number: number) => `Tarve ${number}`,
  collisionElsewhere: "Poistettu tarve",
};
