import { fi as levels } from "./levels/fi.ts";
import type { MessageTexts } from "./message.ts";
import { fi as rights } from "./rights/fi.ts";

export const fi: MessageTexts = {
  ...levels,
  ...rights,
  "setup.check": () => "Tarkistetaan kirjautuminen, sivustot ja oikeudet",
  "setup.probes": () => "Kokeillaan tilapäisellä listalla, että kaikki tarvittavat kutsut toimivat",
  "setup.wouldProbe": () => "Kokeiltaisiin kutsut tilapäisellä listalla, joka poistetaan",
  "setup.waiting": () => "Odotetaan, että uudet listat toimivat. Tähän voi kulua kymmenen minuuttia",
  "setup.lists": () => "Listat",
  "setup.columns": () => "Sarakkeet ja indeksit",
  "setup.settings": () => "Sivuston ja listojen asetukset",
  "setup.model": () => "Kunnan malli",
  "setup.levels": () => "Käyttöoikeustasot",
  "setup.groups": () => "Perusryhmät: henkilöstö ja HR",
  "setup.permissions": () => "Käyttöoikeudet",
  "setup.talks": () => "Kehityskeskustelujen sivusto",
  "setup.config": () => "Sovelluksen asetukset",
  "setup.done": ({ changed }) =>
    changed === 0
      ? "Valmis. Kaikki oli jo kunnossa."
      : `Valmis. Muutoksia ${changed}. Seuraavaksi: org import, open <vuosi>, sync ja verify.`,
  "org.site": () => "Luetaan nykyinen organisaatio",
  "org.files": ({ folder }) => `Tarkistetaan tiedostot kansiosta ${folder}`,
  "org.units": () => "Yksiköt",
  "org.people": () => "Henkilöt",
  "org.groups": () => "Ryhmät",
  "org.done": ({ units, people, groups, without, ended, changed }) =>
    `Organisaatio on tuotu: ${units} yksikköä, ${people} henkilöä (ilman tunnusta ${without}), ${groups} ryhmää. Muuttuneita rivejä ${changed}, päättyneitä ${ended}.`,
  "open.read": ({ year }) => `Luetaan malli ja organisaatio vuotta ${year} varten`,
  "open.groups": () => "Ryhmien SharePoint-ryhmät",
  "open.documents": ({ year }) => `Suljetut kansiot ja asiakirjat vuodelle ${year}`,
  "open.registry": () => "Kirjataan luodut kohteet",
  "open.done": ({ year, groups, created }) =>
    `Vuosi ${year} on avattu: ${groups} ryhmää keskustelee, uusia asiakirjoja ${created}.`,
  "open.leftOut": ({ year, count, names }) =>
    `Vuorovuoden vuoksi ${count} ryhmällä ei ole ryhmäkeskustelua vuonna ${year}: ${names.join(", ")}.`,
  "sync.read": () => "Luetaan organisaatio ja sivusto",
  "sync.deputies": () => "Tämän päivän sijaiset ja esihenkilöt",
  "sync.groups": () => "Ryhmien SharePoint-ryhmät",
  "sync.members": () => "Ryhmien jäsenet",
  "sync.lists": () => "Sivuston ja listojen käyttöoikeudet",
  "sync.folders": () => "Kansioiden käyttöoikeudet",
  "sync.documents": () => "Uusien ryhmien asiakirjat",
  "sync.titles": () => "Muuttuneet ryhmien nimet",
  "sync.deadlines": () => "Muuttuneet määräajat",
  "sync.talks": () => "Kehityskeskustelujen sivusto",
  "sync.done": ({ added, removed, created, renamed, moved }) =>
    `Valmis. Jäseniä lisätty ${added} ja poistettu ${removed}, asiakirjoja luotu ${created}, nimiä muutettu ${renamed}, määräaikoja siirretty ${moved}.`,
  "discussions.read": ({ folder }) => `Luetaan muualla käydyt keskustelut kansiosta ${folder}`,
  "discussions.write": () => "Kirjoitetaan tyhjiin keskustelulomakkeisiin",
  "discussions.skipped": ({ key }) => `Ohitettiin ${key}: lomakkeessa on jo tekstiä.`,
  "discussions.unknown": ({ file }) =>
    `Ohitettiin ${file}: ryhmällä ei ole lomaketta tälle vuodelle. Aja ensin open <vuosi> tai tarkista groupId.`,
  "discussions.noSheet": ({ file, person }) =>
    `Ohitettiin muistilaput (${person}, ${file}): henkilöllä ei ole muistilappuasiakirjaa. Sellainen on käyttäjätunnuksen saaneilla jäsenillä kuluvasta vuodesta alkaen.`,
  "discussions.done": ({ written, skipped }) => `Valmis. Tuotu ${written} keskustelua, ohitettu ${skipped}.`,
  "lines.read": ({ folder }) => `Luetaan muualla julkaistut linjaukset kansiosta ${folder}`,
  "lines.write": () => "Linjausten julkaistut kopiot",
  "lines.nothing": ({ file }) =>
    `Ohitettiin ${file}: linjaukset antava ryhmä ei ole toimittanut niitä tältä vuodelta. Aja ensin import-discussions.`,
  "lines.skipped": ({ file }) => `Ohitettiin ${file}: yksikön linjaukset on jo julkaistu täällä.`,
  "lines.done": ({ written, skipped }) =>
    `Valmis. Linjaukset tuotiin ${written} yksiköstä, ${skipped} ohitettiin.`,
  "summaries.read": ({ folder }) => `Luetaan muualla julkaistut koonnit kansiosta ${folder}`,
  "summaries.write": () => "Koonnit ja niiden julkaistut kopiot",
  "summaries.nothing": ({ file }) =>
    `Ohitettiin ${file}: yksikään alueen ryhmä ei ole toimittanut keskustelua tältä vuodelta. Aja ensin import-discussions.`,
  "summaries.skipped": ({ file }) =>
    `Ohitettiin ${file}: HR on jo aloittanut tai julkaissut alueen koonnin täällä.`,
  "summaries.done": ({ written, skipped }) => `Valmis. ${written} koontia tuotiin, ${skipped} ohitettiin.`,
  "plans.read": ({ folder }) => `Luetaan muualla tehdyt koulutussuunnitelmat kansiosta ${folder}`,
  "plans.write": () => "Koulutussuunnitelmat, niiden vahvistetut kopiot ja toteumat",
  "plans.unknown": ({ file }) =>
    `Ohitettiin ${file}: sille ei ole asiakirjaa tälle vuodelle. Aja ensin open <suunnitelman vuotta edeltävä vuosi>.`,
  "plans.skipped": ({ key }) => `Ohitettiin ${key}: asiakirjassa on jo tekstiä.`,
  "plans.begun": ({ year }) =>
    `HR on jo aloittanut vuoden ${year} suunnitelmien käsittelyn täällä. Keskitettyä suunnitelmaa, vahvistuksia ja niiden kopioita ei tuotu.`,
  "plans.done": ({ written, skipped }) => `Valmis. Tuotu ${written} tiedostoa, ohitettu ${skipped}.`,
  "trainings.read": ({ folder }) => `Luetaan koulutustiedot kansiosta ${folder}`,
  "trainings.write": () => "Henkilöiden koulutustiedot ja omat koulutusilmoitukset",
  "trainings.unknown": ({ person, year }) =>
    `Ohitettiin ${person}: henkilöllä ei ole koulutustietoja vuodelle ${year}. Aja ensin open ${year} tai sync.`,
  "trainings.skipped": ({ key }) => `Ohitettiin ${key}: siihen on jo kirjattu koulutuksia.`,
  "trainings.done": ({ people, entries, proposals, skipped }) =>
    `Valmis. ${people} henkilölle tuotiin ${entries} koulutusta ja ${proposals} koulutusilmoitusta, ${skipped} henkilöä ohitettiin.`,
  "verify.site": () => "Sivusto, pääkäyttäjät, asetukset ja käyttöoikeustasot",
  "verify.permissions": () => "Sivuston ja listojen käyttöoikeudet",
  "verify.groups": () => "SharePoint-ryhmien jäsenet",
  "verify.folders": () => "Kansiot ja asiakirjat",
  "verify.talks": () => "Kehityskeskustelujen sivusto",
  "verify.clean": ({ checked }) => `Kaikki on niin kuin pitää. Tarkistettuja kohteita ${checked}.`,
  "verify.differences": ({ count }) =>
    count === 1 ? "Yksi poikkeama käyttöoikeustaulukosta:" : `${count} poikkeamaa käyttöoikeustaulukosta:`,
  "status.lists": ({ present, wanted }) => `Listoja ${present}/${wanted}`,
  "status.organisation": ({ units, people, groups }) =>
    `Organisaatio: ${units} yksikköä, ${people} henkilöä, ${groups} ryhmää`,
  "status.years": ({ years }) =>
    years.length === 0 ? "Yhtään vuotta ei ole avattu." : `Avatut vuodet: ${years.join(", ")}`,
  "status.run": ({ command, startedAt, endedAt, outcome, changes }) =>
    outcome === "running"
      ? `${command}: aloitettu ${startedAt}, ei ole päättynyt`
      : `${command}: ${outcome === "done" ? "onnistui" : "epäonnistui"} ${endedAt}, muutoksia ${changes}`,
  "status.never": ({ command }) => `${command}: ei ole ajettu`,
  "status.lease": ({ command, holder, until }) => `Käynnissä: ${command} (${holder}), varattu ${until} asti`,
  "model.kept": () =>
    "Malli on jo listassa ja eroaa tiedostosta, joten sitä ei muutettu. Tiedosto korvaa sen, kun annat --replace-model.",
  "dryRun.begin": () => "Kokeiluajo: mitään ei muuteta. Näin tehtäisiin:",
  "dryRun.end": ({ count }) =>
    count === 0 ? "Kokeiluajo valmis: muutettavaa ei ole." : `Kokeiluajo valmis: muutoksia olisi ${count}.`,
  "list.create": ({ list }) => `  luodaan lista ${list}`,
  "list.rename": ({ list, displayName }) => `  nimetään lista ${list}: ”${displayName}”`,
  "list.settings": ({ list }) => `  listan ${list} asetukset: ei liitteitä, hakua eikä offline-kopioita`,
  "site.settings": ({ site }) => `  sivuston ${site} asetukset: ei jakamista eikä käyttöoikeuspyyntöjä`,
  "column.add": ({ list, column }) => `  lisätään listaan ${list} sarake ${column}`,
  "column.index": ({ list, column }) => `  indeksoidaan listan ${list} sarake ${column}`,
  "level.create": ({ level }) => `  luodaan käyttöoikeustaso ”${level}”`,
  "level.change": ({ level }) => `  korjataan käyttöoikeustaso ”${level}”`,
  "siteGroup.create": ({ title }) => `  luodaan SharePoint-ryhmä ”${title}”`,
  "siteGroup.settings": ({ title }) => `  korjataan SharePoint-ryhmän ”${title}” asetukset`,
  "member.add": ({ title, login }) => `  ryhmään ”${title}” lisätään ${login}`,
  "member.remove": ({ title, login }) => `  ryhmästä ”${title}” poistetaan ${login}`,
  "member.unknown": ({ login }) =>
    `Huomaa: tunnusta ${login} ei löydy Microsoft 365:stä. Korjaa se henkilötietoihin ja aja org import ja sync.`,
  "deputy.unreadable": ({ key }) =>
    `Huomaa: sijaisuutta ${key} ei voi lukea. HR kirjaa sen uudelleen sovelluksessa; siihen asti kukaan ei toimi sijaisena.`,
  "deputy.unusable": ({ group, person, fault }) => {
    const why = {
      unknownGroup: "ryhmä on päättynyt tai sitä ei tunneta",
      unknownPerson: "henkilöä ei tunneta",
      left: "henkilö on lähtenyt",
      noAccount: "henkilöllä ei ole käyttäjätunnusta",
    }[fault];
    return `Huomaa: ${person} ei voi toimia ryhmän ${group} puheenjohtajan sijaisena: ${why}. HR valitsee sovelluksessa toisen sijaisen.`;
  },
  "staffDeputy.unusable": ({ supervisor, person, fault }) => {
    const why = {
      unknownPerson: "jompaakumpaa ei tunneta",
      left: "sijainen on lähtenyt",
      noAccount: "sijaisella ei ole käyttäjätunnusta",
    }[fault];
    return `Huomaa: ${person} ei voi toimia esihenkilön ${supervisor} sijaisena: ${why}. HR valitsee sovelluksessa toisen sijaisen.`;
  },
  "talks.noAccount": ({ count, supervisors }) =>
    `Huomaa: ${count} esihenkilöllä ei ole käyttäjätunnusta, joten heidän kanssaan ei voi kirjata kehityskeskusteluja: ${supervisors.join(", ")}. Korjaa henkilötiedot, tai HR valitsee sovelluksessa sijaisen.`,
  "permissions.set": ({ name }) => `  asetetaan kohteen ${name} käyttöoikeudet`,
  "folder.create": ({ name }) => `  luodaan suljettu kansio ${name}`,
  "document.create": ({ key }) => `  luodaan asiakirja ${key}`,
  "item.create": ({ list, key }) => `  lisätään listaan ${list} rivi ${key}`,
  "item.change": ({ list, key }) => `  muutetaan listan ${list} riviä ${key}`,
  "file.write": ({ file }) => `  kirjoitetaan tiedosto ${file}`,
};
