export const texts = {
  home: "Etusivu",
  title: "Yhteinen laite",
  bar: {
    name: "Yhteinen laite",
    help: "Mikään ei jää tälle laitteelle.",
    lock: "Lukitse",
    settings: "Asetus",
  },
  warning: {
    title: "Laite lukitaan kohta",
    help: (seconds: number) =>
      `Laitteeseen ei ole koskettu hetkeen. Se lukitaan ${seconds} sekunnin kuluttua. Kirjoittamasi tallennetaan; lähetä kesken oleva muistilappu.`,
    stay: "Jatka",
  },
  locked: {
    savingTitle: "Lukitaan",
    savingHelp: "Kirjoittamasi tallennetaan ensin.",
    waitingTitle: "Lukitus odottaa tallennusta",
    waitingOffline:
      "Ei verkkoa. Kirjoittamasi on vain tässä avoimessa sovelluksessa, eikä kukaan näe sitä. Se tallentuu itsestään, kun verkko palaa. Älä sulje sovellusta.",
    waitingPerson:
      "Kaikkea kirjoittamaasi ei voitu tallentaa. Se on vain tässä avoimessa sovelluksessa. Jatka, niin näet, mitä tehdä. Älä sulje sovellusta.",
    title: "Lukittu",
    help: "Kaikki kirjoitettu on tallessa, eikä tälle laitteelle jäänyt mitään.",
    goOn: "Jatka",
    signingIn: "Kirjaudutaan…",
    cancelled: "Kirjautuminen jäi kesken. Yritä uudelleen.",
    offline: "Ei verkkoa. Jatkaa voi, kun verkko palaa.",
  },
  setting: {
    intro:
      "Merkitse yhteiseksi laite, jota useampi käyttää vuorotellen, esimerkiksi ryhmän tabletti tai taukohuoneen tietokone.",
    points: [
      "Tekstit tallentuvat heti SharePointiin. Laitteelle ei jää luonnoksia.",
      "Laite lukitaan, kun siihen ei ole koskettu kolmeen minuuttiin, kokousnäkymässä varttiin. Siitä varoitetaan ensin.",
      "Lukitulta laitteelta ei näe, mitä edellinen kirjoitti.",
    ],
    limit:
      "Merkintä koskee vain tätä laitetta. Jos verkko katkeaa, pidä sovellus auki, kunnes teksti on tallessa. Kirjaudu ulos Teamsista, jos seuraava ei saa käyttää samaa tunnusta.",
    mark: "Merkitse yhteiseksi laitteeksi",
    unmark: "Tämä on taas yhden ihmisen laite",
    isShared: "Tämä on yhteinen laite",
    isOwn: "Tätä laitetta käyttää yksi ihminen",
    forgets: "Laite ei muista merkintää: se on voimassa vain tässä avoimessa sovelluksessa.",
    leftTitle: "Laitteella on vielä tallentamatonta tekstiä",
    leftHelp: "Se poistuu laitteelta, kun se on tallessa. Avaa se, niin näet, miksi tallennus ei onnistu.",
    left: {
      discussion: (year: number) => `Keskustelu ${year}`,
      summary: (year: number) => `Koonti ${year}`,
      common: (year: number) => `Yhteisten osaamisten luonnos ${year}`,
      talk: (year: number) => `Kehityskeskustelu ${year}`,
    },
  },
};
