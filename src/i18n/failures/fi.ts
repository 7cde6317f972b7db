export const texts = {
  reasons: {
    offline: {
      title: "Ei verkkoyhteyttä",
      todo: "Tarkista yhteys ja yritä sitten uudelleen.",
    },
    unknownOutcome: {
      title: "Vastaus jäi saamatta",
      todo: "Yhteys katkesi kesken, joten emme tiedä, menikö muutos perille. Tarkista tilanne ja yritä uudelleen.",
    },
    throttled: {
      title: "Microsoft 365 on juuri nyt ruuhkainen",
      todo: "Odota hetki ja yritä uudelleen.",
    },
    forbidden: {
      title: "Sinulla ei ole oikeutta tähän",
      todo: "Jos oikeuden pitäisi olla, ota yhteyttä henkilöstöpalveluihin.",
    },
    notFound: {
      title: "Tätä ei löydy",
      todo: "Se on ehkä poistettu tai sitä ei ole vielä avattu, tai sinulla ei ole siihen oikeutta. Palaa etusivulle tai kysy henkilöstöpalveluista.",
    },
    missingList: {
      title: "Sovelluksen tietolista puuttuu",
      todo: "Käyttöönotto on kesken tai lista on poistettu. Ilmoita tietohallintoon; sovellus korjataan ajamalla käyttöönotto uudelleen.",
    },
    conflict: {
      title: "Joku muu muutti samaa tietoa samaan aikaan",
      todo: "Lataa tiedot uudelleen ja tarkista, mitä toinen kirjoitti.",
    },
    duplicate: {
      title: "Tämä on jo tehty",
      todo: "Joku ehti tehdä saman juuri ennen sinua. Lataa tiedot uudelleen.",
    },
    corrupt: {
      title: "Tallennettua tietoa ei voi lukea",
      todo: "Sitä on ehkä muutettu suoraan SharePointissa. Ilmoita tietohallintoon: SharePointin versiohistoriasta voi palauttaa viimeisen ehjän version.",
    },
    newer: {
      title: "Sovelluksesta on uudempi versio",
      todo: "Tieto on tallennettu uudemmalla versiolla. Sulje välilehti ja avaa se uudelleen.",
    },
    tooLong: {
      title: "Teksti on liian pitkä tallennettavaksi",
      todo: "Lyhennä tekstiä.",
    },
    signIn: {
      title: "Kirjautuminen ei onnistunut",
      todo: "Sulje välilehti ja avaa se uudelleen. Jos se ei auta, kirjaudu ulos Teamsista ja takaisin sisään.",
    },
    consent: {
      title: "Sovellus tarvitsee lupasi",
      todo: "Yritä uudelleen ja hyväksy avautuvassa ikkunassa, että sovellus saa toimia puolestasi. Jos ikkuna pyytää ylläpitäjän hyväksyntää, ota yhteyttä tietohallintoon.",
    },
    server: {
      title: "Microsoft 365 ei vastannut odotetusti",
      todo: "Yritä hetken päästä uudelleen. Jos vika jatkuu, ilmoita tietohallintoon.",
    },
  },
  keptOnDevice: "Kirjoittamasi on tallessa tällä laitteella.",
  retry: "Yritä uudelleen",
  subject: (subject: string) => `Koskee: ${subject}`,
  requestId: (requestId: string) => `Tunnus tukea varten: ${requestId}`,
  length: (length: string, limit: string) => `Pituus on ${length} merkkiä, ja tilaa on ${limit} merkille.`,
};
