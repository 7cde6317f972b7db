export const texts = {
  home: "Etusivu",
  crashed: {
    title: "Jokin meni vikaan",
    help: "Sovellus pysähtyi virheeseen. Kirjoittamasi on tallessa tällä laitteella, ellei lomake varoittanut toisin. Avaa sivu uudelleen; jos tämä toistuu, ilmoita IT-tukeen.",
    action: "Avaa uudelleen",
  },
  outdated: {
    title: "Sovelluksen osaa ei voitu ladata",
    help: "Verkko voi olla poikki, tai sovellus on päivittynyt tämän avaamisen jälkeen. Kun verkko toimii, avaa sivu uudelleen.",
  },
  notInTeams: {
    title: "Avaa Osaamiskello Teamsissa",
    help: "Osaamiskello toimii Microsoft Teamsin sisällä: kirjautuminen ja oikeudet tulevat sieltä.",
    action: "Avaa Teamsissa",
  },
  hostSilent: {
    title: "Teams ei vastaa",
    help: "Sivu on upotettu jonnekin, mutta Teamsista ei tullut vastausta. Sulje välilehti ja avaa se uudelleen. Jos tämä toistuu, päivitä Teams tai kokeile Teamsia selaimessa.",
    action: "Yritä uudelleen",
  },
  notSetUp: {
    title: "Osaamiskelloa ei ole vielä otettu käyttöön",
    help: 'Sovellus on asennettu, mutta sen asetukset puuttuvat. IT-tuki: suorita komento "npm run admin -- setup" ja anna sille sovelluksen kansio.',
  },
  noPage: {
    title: "Sivua ei ole",
    help: "Linkki voi olla vanhentunut tai väärin kopioitu. Siirry etusivulle.",
    action: "Etusivulle",
  },
};
