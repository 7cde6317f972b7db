import type { FailureTexts } from "./failureTexts.ts";

export const fi: FailureTexts = {
  call: {
    offline:
      "Microsoft 365:een ei saada yhteyttä. Tarkista verkko ja aja komento uudelleen; se jatkaa siitä, mihin jäi.",
    unknownOutcome:
      "Vastaus jäi saamatta, joten muutos on voinut toteutua. Aja komento uudelleen: se tarkistaa tilanteen ensin.",
    throttled:
      "Microsoft 365 rajoittaa kutsuja juuri nyt. Odota hetki ja aja komento uudelleen; se jatkaa siitä, mihin jäi.",
    signIn:
      "Kirjautuminen ei kelvannut tai se on vanhentunut. Kirjaudu uudelleen ajamalla komento uudelleen.",
    consent:
      "Sovellukselta puuttuu suostumus. Pyydä pääkäyttäjää hyväksymään sovelluksen käyttöoikeudet Entra-hallintakeskuksessa.",
    forbidden:
      "Tällä tunnuksella ei ole oikeutta toimintoon. Kirjaudu tunnuksella, joka on sivuston pääkäyttäjä, ja tarkista sovelluksen suostumukset.",
    notFound: "Kohdetta ei löydy: se on voitu poistaa. Aja ensin setup, joka luo puuttuvat kohteet.",
    conflict: "Joku muu muutti kohdetta samaan aikaan. Aja komento uudelleen.",
    duplicate:
      "Samanniminen kohde on jo olemassa, eikä sitä voitu ottaa käyttöön. Tarkista se SharePointissa.",
    tooLarge: "Tallennettava sisältö on liian suuri SharePointille.",
    locked:
      "Sivusto tai tiimi on lukittu tai arkistoitu, joten sitä ei voi nyt muuttaa. Vapauta se SharePoint- tai Teams-hallintakeskuksessa ja aja komento uudelleen.",
    full: "Sivuston tallennustila on täynnä. Lisää tilaa SharePoint-hallintakeskuksessa ja aja komento uudelleen.",
    invalid: "Microsoft 365 hylkäsi pyynnön. Välitä alla oleva rivi tukeen.",
    server: "Microsoft 365:ssä tapahtui virhe. Aja komento myöhemmin uudelleen; se jatkaa siitä, mihin jäi.",
    unexpected:
      "Vastaus ei ollut sellainen kuin Microsoft 365:n pitäisi antaa. Tarkista, ettei välissä ole välityspalvelinta, ja välitä alla oleva rivi tukeen.",
  },
  details: (parts) => `  Tarkemmin: ${parts.join(" · ")}`,
  signIn: {
    fileUnreadable: (file) =>
      `Varmennetiedostoa ${file} ei voi lukea. Siinä pitää olla PEM-muodossa sekä varmenne että sen yksityinen avain.`,
  },
  admin: {
    notSiteAdmin: ({ site, user }) =>
      `Tunnus ${user || "jolla kirjauduttiin"} ei ole sivuston ${site} pääkäyttäjä. Lisää se sivuston pääkäyttäjäksi SharePoint-hallintakeskuksessa ja aja komento uudelleen.`,
    siteNotFound: ({ site }) =>
      `Sivustoa ${site} ei ole. Luo se SharePoint-hallintakeskuksessa viestintäsivustona ilman Microsoft 365 -ryhmää.`,
    probeFailed: ({ probe, detail }) =>
      `Kokeilu epäonnistui kohdassa ${probe}: ${detail}. Mitään pysyvää ei luotu. Tarkista sovelluksen suostumukset ja aja setup uudelleen.`,
    busy: ({ command, holder, until }) =>
      `Toinen ajo on käynnissä: ${command} (${holder}), varattu ${until} asti. Odota sen päättymistä. Jos se on varmasti kuollut, anna --take-over.`,
    notSetUp: ({ missing }) => `Sivustoa ei ole otettu käyttöön: ”${missing}” puuttuu. Aja ensin setup.`,
    noModel: () => "Kunnan malli puuttuu. Aja setup --model <model.json>.",
    noOrganisation: () => "Organisaatiota ei ole tuotu. Aja ensin org import <kansio>.",
    unreadable: ({ list, key }) =>
      `Listan ${list} riviä ”${key}” ei voi lukea. Sitä on ehkä muokattu käsin: palauta rivin aiempi versio SharePointissa (Versiohistoria).`,
    tooLong: ({ key, length }) =>
      `Kohteen ${key} sisältö on liian pitkä (${length} merkkiä, enintään 60 000).`,
    folderExists: ({ folder }) =>
      `${folder} on jo olemassa, eikä mitään kirjoiteta päälle. Anna toinen kansio tai siirrä se pois.`,
    noSuchPerson: ({ person }) =>
      `Tunnusta ”${person}” ei ole kenelläkään. Se on people.csv:n PersonId, esimerkiksi p-0234.`,
    fileMissing: ({ file }) => `Tiedostoa ${file} ei löydy.`,
    manyEnded: ({ ended, present }) =>
      `Tiedostoista puuttuisi ${ended} niistä ${present} rivistä, jotka ovat nyt voimassa, ja ne päättyisivät. Onko tiedosto vajaa? Mitään ei tuotu. Jos muutos on oikea, anna --allow-removals.`,
    yearlessFolder: ({ folder }) => `Kansion ${folder} nimen pitää olla vuosi, esimerkiksi discussions/2027.`,
    badJson: ({ file, issues }) =>
      `Tiedostossa ${file} on virheitä:\n${issues.map((issue) => `  ${issue}`).join("\n")}`,
    noDataBlock: ({ file }) =>
      `Tiedostossa ${file} ei ole asetusten paikkaa (osaamiskello-config). Rakenna sovellus uudelleen: npm run build`,
    badOrganisation: () => "Mitään ei tuotu. Korjaa nämä ja aja komento uudelleen:",
    noSuchTemplate: ({ kind, template }) =>
      `Ryhmän laji ”${kind}” käyttää keskustelupohjaa ”${template}”, jota mallissa ei ole. Korjaa malli.`,
    columnType: ({ list, column }) =>
      `Listan ${list} sarake ${column} on väärää tyyppiä. Nimeä se uudelleen tai poista se SharePointissa ja aja setup.`,
  },
};
