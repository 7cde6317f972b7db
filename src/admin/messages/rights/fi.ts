import type { RightsTexts } from "./RightsTexts.ts";

export const fi: RightsTexts = {
  "export.read": () => "Luetaan organisaatio",
  "export.collect": ({ person }) => `Kootaan kaikista listoista se, mitä niissä on henkilöstä ${person}`,
  "export.write": () => "Kirjoitetaan tiedostot",
  "export.done": ({ folder, documents, mentions }) =>
    `Valmis: ${documents} asiakirjaa ja ${mentions} mainintaa kansiossa ${folder}. Avaa sieltä index.html. Tiedostot ovat luottamuksellisia: anna ne henkilölle ja poista oma kopiosi.`,
  "dispose.read": () => "Luetaan, mitä on ja kuinka kauan kunta sitä säilyttää",
  "dispose.rule": ({ cycle, talkCycles, documentYears }) =>
    `  kehityskeskustelut: säilyvät kierros ${cycle} ja ${talkCycles} sitä edeltävää; muut asiakirjat: tämä vuosi ja ${documentYears} edellistä; vahvistetut suunnitelmat: pysyvästi`,
  "dispose.ruleOfPerson": () => "  yhden henkilön kehityskeskustelut hänen pyynnöstään",
  "dispose.resumed": ({ startedAt }) =>
    `  ${startedAt} alkanut ajo jäi kesken: sen työ tehdään ensin loppuun`,
  "dispose.erase": () => "Poistetaan lopullisesti: asiakirjat versioineen ja molemmat roskakorit",
  "dispose.due": ({ list, year, count }) => `  ${list}${year === null ? "" : ` ${year}`}: ${count} kpl`,
  "dispose.folders": ({ list, count }) => `  ${list}: ${count} tyhjää kansiota`,
  "dispose.bins": () => "Käydään roskakorit läpi",
  "dispose.held": ({ list, count, detail }) =>
    `Huomaa: Microsoft 365 ei anna poistaa listan ${list} kohteita (${count} kpl). Säilytysselite, säilytyskäytäntö tai eDiscovery-säilytys pitää ne tallessa: ota yhteys Microsoft Purview'n ylläpitoon ja aja dispose uudelleen. (${detail})`,
  "dispose.done": ({ erased, held }) =>
    erased + held === 0
      ? "Valmis. Poistettavaa ei ollut."
      : `Valmis: ${erased} poistettu lopullisesti${held === 0 ? "" : `, ${held} jäi säilytettäväksi (ks. yllä)`}. Loki on rekisterissä.`,
};
