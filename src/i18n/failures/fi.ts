export const texts = {
  offline: { title: "Verkkoyhteys puuttuu", help: "Tarkista verkkoyhteys ja yritä uudelleen." },
  unknownOutcome: {
    title: "Microsoft 365 ei vastannut ajoissa",
    help: "Ei tiedetä, ehtikö muutos perille. Yritä uudelleen: sama muutos ei tallennu kahdesti.",
  },
  throttled: { title: "Palvelussa on ruuhkaa", help: "Odota minuutti ja yritä uudelleen." },
  forbidden: {
    title: "Sinulla ei ole oikeutta tähän",
    help: "Jos sinulla pitäisi olla oikeus, ota yhteys henkilöstöpalveluihin. Uudet oikeudet tulevat voimaan yön aikana.",
  },
  notFound: {
    title: "Tätä ei löytynyt",
    help: "Linkki voi olla vanhentunut, sisältöä ei ole vielä avattu tälle vuodelle, tai sinulla ei ole oikeutta siihen. Kysy henkilöstöpalveluista.",
  },
  missingList: {
    title: "Sovelluksen tietovarasto on kesken",
    help: "SharePoint-sivustolta puuttuu luettelo. Ilmoita IT-tukeen: käyttöönotto on ajettava uudelleen.",
  },
  conflict: {
    title: "Joku muu tallensi samaan aikaan",
    help: "Yritä uudelleen, niin näet uusimman version. Kirjoittamasi ei katoa.",
  },
  duplicate: {
    title: "Tämä on jo tehty",
    help: "Joku muu ehti ensin. Yritä uudelleen, niin näet uusimman tilanteen.",
  },
  corrupt: {
    title: "Sisältöä ei voi lukea",
    help: "Tiedot ovat vioittuneet SharePointissa, joten sovellus ei koske niihin. Ilmoita IT-tukeen: aiemman version voi palauttaa versiohistoriasta.",
  },
  newer: {
    title: "Sovelluksesta on uudempi versio",
    help: "Sulje välilehti ja avaa se uudelleen. Jos tämä ei auta, ilmoita IT-tukeen.",
  },
  tooLong: {
    title: "Tekstiä on liikaa",
    help: "Lyhennä tekstiä, niin se tallentuu. Mitään ei ole poistettu.",
  },
  locked: {
    title: "Tähän ei voi nyt tallentaa",
    help: "SharePoint-sivusto tai Teamsin tiimi on lukittu tai arkistoitu, joten sitä voi vain lukea. Ilmoita IT-tukeen ja yritä myöhemmin uudelleen.",
  },
  full: {
    title: "Tallennustila on täynnä",
    help: "SharePoint-sivustolle ei mahdu enempää. Ilmoita IT-tukeen: tilaa voi lisätä. Yritä sen jälkeen uudelleen.",
  },
  signIn: {
    title: "Kirjautuminen on vahvistettava",
    help: "Paina painiketta: Teams voi pyytää sinua kirjautumaan uudelleen. Sen jälkeen työ jatkuu siitä, mihin se jäi. Jos tämä toistuu, kirjaudu ulos Teamsista ja takaisin sisään.",
  },
  consent: {
    title: "Sovellukselta puuttuu lupa",
    help: "Paina painiketta ja salli sovelluksen käyttää tietojasi, kun Teams kysyy. Jos et voi sallia, IT-tuki voi hyväksyä luvan kaikkien puolesta.",
  },
  server: {
    title: "Microsoft 365:ssä on häiriö",
    help: "Odota hetki ja yritä uudelleen. Jos tämä toistuu, ilmoita IT-tukeen.",
  },
  ask: { signIn: "Vahvista kirjautuminen", consent: "Anna lupa" },
  size: (length: string, limit: string) => `Tekstissä on ${length} merkkiä, ja tilaa on ${limit} merkille.`,
};
