import type { ManifestTexts } from "./manifestTexts.ts";

export const fi: ManifestTexts = {
  shortName: "Osaamiskello",
  fullName: "Osaamiskello – osaamisen johtamisen vuosikello",
  shortDescription: "Kunnan osaamisen johtaminen: ryhmien osaamiskeskustelut ja niiden koonnit",
  fullDescription: [
    "Osaamiskello tuo kunnan osaamisen johtamisen toimintamallin Microsoft Teamsiin.",
    "Ryhmän puheenjohtaja tai sihteeri kirjaa osaamiskeskustelun: nykyosaamisen, tulevaisuuden osaamistarpeet, työelämä- ja yhteistyötaidot sekä kehittämisen painopisteet. HR näkee, mitkä keskustelut on palautettu, kokoaa palvelualueen koonnin ja julkaisee sen alueen Teams-kanavalla.",
    "Tiedot säilyvät kunnan omissa SharePoint-luetteloissa, ja niitä luetaan ja kirjoitetaan kirjautuneen henkilön omilla oikeuksilla. Sovelluksella ei ole omaa palvelinta.",
    "Käyttöönotto: kunnan IT asentaa sovelluksen, antaa sille organisaation suostumuksen ja valmistelee luettelot komentorivityökalulla. Jos Osaamiskello ei tunne sinua, ota yhteyttä kuntasi henkilöstöhallintoon.",
    "Kielet: suomi, ruotsi ja englanti.",
  ].join("\n\n"),
  tabName: "Osaamiskello",
};
