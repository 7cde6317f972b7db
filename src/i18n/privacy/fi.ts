/** What a town has decided on: told in the texts. */
export interface PrivacyFacts {
  /** Cycles of development discussions that are kept besides the one under way. */
  readonly talkCycles: number;
  readonly documentYears: number;
  /** Fewest people in a count, and in bands of levels. */
  readonly counts: number;
  readonly means: number;
}

export interface PrivacySection {
  readonly id: string;
  /** Only where the town holds its development discussions here. */
  readonly ofTalks: boolean;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Who, and what of it they read. */
  readonly rows: readonly (readonly [who: string, what: string])[];
}

export const texts = {
  title: "Mitä tallennetaan ja kuka lukee",
  home: "Alkuun",
  intro:
    "Osaamiskellolla ei ole omaa palvelinta. Kaikki tallennetaan kuntasi omaan Microsoft 365:een, ja rekisterinpitäjä on kunta. Lukuoikeudet on annettu SharePointissa, eivätkä ne riipu siitä, mitä sovellus näyttää.",
  accessibility: {
    title: "Saavutettavuus",
    aim: "Osaamiskelloa kehitetään niin, että sitä voi käyttää näppäimistöllä, ruudunlukijalla, suurennettuna ja puhelimella. Tavoitteena on WCAG 2.2:n AA-taso.",
    statement: "Lue kunnan saavutettavuusseloste",
    none: "Linkkiä kunnan saavutettavuusselosteeseen ei ole vielä lisätty. Kysy selostetta henkilöstöpalveluista.",
    feedback:
      "Jos jokin ei toimi sinulla, kerro siitä henkilöstöpalveluille tai selosteessa mainittuun osoitteeseen. Kunta vastaa 14 päivän kuluessa.",
    supervision: "Jos et saa vastausta tai et ole siihen tyytyväinen, voit ilmoittaa asiasta Traficomille.",
    supervisor: "saavutettavuusvaatimukset.fi",
    supervisorUrl: "https://www.saavutettavuusvaatimukset.fi",
    ofHr: "Selosteen osoite",
    url: "Kunnan saavutettavuusselosteen verkko-osoite",
    urlHint: "Sivu, jonka jokainen voi avata. Alkaa https://. Tyhjä poistaa linkin.",
    needUrl: "Kirjoita osoite, joka alkaa https://, tai jätä kenttä tyhjäksi.",
    save: "Tallenna osoite",
    saving: "Tallennetaan",
    saved: "Selosteen osoite on tallennettu.",
  },
  sections: ({ talkCycles, documentYears, counts, means }: PrivacyFacts): readonly PrivacySection[] => [
    {
      id: "talks",
      ofTalks: true,
      title: "Kuka lukee kehityskeskustelun",
      paragraphs: [
        "Kumpikin kirjoittaa omaan osuuteensa ja lukee toisen osuuden sitä mukaa kuin se tallentuu. Kumpikaan ei voi muuttaa toisen sanoja.",
      ],
      rows: [
        ["Sinä ja esihenkilösi", "Molemmat osuudet, sovitut tasot ja tavoitteet."],
        [
          "Uusi esihenkilö",
          "Tavoitteesi, koska ne jatkuvat. Aiempia keskusteluja ei, ellet itse jaa niistä tekstiä. Entinen esihenkilö ei enää lue mitään.",
        ],
        [
          "Esihenkilön sijainen",
          "Oman keskustelunsa kanssasi ja tavoitteesi sijaisuuden ajan. Ei sitä, mitä kirjoitatte esihenkilösi kanssa.",
        ],
        ["HR", "Ei keskusteluja eikä tavoitteita. HR näkee, onko keskustelu käyty ja minä päivänä."],
        [
          "Esihenkilösi esihenkilö ja johtoryhmä",
          "Lukumääriä: kuinka moni keskustelu on käyty. Ei nimiä eikä tekstejä.",
        ],
        ["Työkaverit ja muut esihenkilöt", "Ei mitään, ei edes otsikkoa."],
        [
          "Järjestelmän ylläpitäjät",
          "Ylläpitäjä pääsee teknisesti kaikkeen, mitä SharePointissa on. Keskustelujen lukeminen ei kuulu hänen tehtäviinsä, ja keskustelujen sivustolla on vain nimettyjä ylläpitäjiä.",
        ],
        [
          "Laskenta-ajo",
          "Automaattinen ajo, joka lukee sovitut osaamistasot kerran kaudessa. Tekstejä se ei lue.",
        ],
      ],
    },
    {
      id: "leaves",
      ofTalks: true,
      title: "Mitä keskusteluista lähtee eteenpäin",
      paragraphs: ["Vain nämä. Kaikki muu jää teille kahdelle."],
      rows: [
        [
          "Käyty ja päivämäärä",
          "Esihenkilö merkitsee keskustelun käydyksi. HR seuraa, että jokaisen keskustelu käydään.",
        ],
        [
          "Koulutustarpeet",
          "Esihenkilö kirjaa tarpeita yleisin sanoin, ei kenenkään nimellä. Ne lukevat HR ja ylempi johtoryhmä.",
        ],
        [
          "Osaamistasojen summat",
          `Palvelualueittain ja koko kunnasta. Lukumäärä kerrotaan, kun vastaajia on vähintään ${counts}, ja tasot kolmena luokkana, kun vastaajia on vähintään ${means}. Luku jätetään pois myös silloin, kun sen voisi laskea muista luvuista.`,
        ],
        [
          "Mistä summat lasketaan",
          "Laskenta-ajo säilyttää sovitut tasot henkilöittäin IT:n listassa niin kauan kuin niistä laskettuja lukuja näytetään. Ilman niitä uusista luvuista voisi päätellä yksittäisen ihmisen tason. Emme siis lupaa, että tasot olisivat nimettömiä: lupaamme, ettei niitä näytetä kenestäkään erikseen.",
        ],
      ],
    },
    {
      id: "other",
      ofTalks: false,
      title: "Muut tiedot sinusta",
      paragraphs: [],
      rows: [
        ["Nimi, nimike, yksikkö ja esihenkilö", "Koko henkilöstö. Ne tulevat kunnan henkilöstötiedoista."],
        ["Koulutustietosi", "Sinä, esihenkilösi ja HR."],
        ["Koulutukset, joista olet itse ilmoittanut", "Sinä, esihenkilösi ja HR."],
        ["Muistilappusi ryhmän keskusteluun", "Ryhmäsi jäsenet, nimesi kanssa."],
        [
          "Ryhmän keskustelu",
          "Ryhmän jäsenet, ja palautettuna ylempi johto ja HR. Lomakkeessa pyydetään olemaan nimeämättä ketään.",
        ],
        ["Sijaisuudet", "HR. Muut näkevät vain, kuka toimii tänään. Poissaolon syytä ei kysytä."],
      ],
    },
    {
      id: "howLong",
      ofTalks: false,
      title: "Kuinka kauan",
      paragraphs: [
        "Kun aika on ohi, IT poistaa tiedot lopullisesti: asiakirjan, sen versiot ja roskakoriin jääneen. Poistosta jää loki, jossa on määrät mutta ei nimiä eikä sisältöä. Jos kunnalla on säilytysvelvoite, joka estää poistamisen, se kerrotaan IT:lle eikä sitä ohiteta.",
      ],
      rows: [
        [
          "Kehityskeskustelut",
          `Käynnissä oleva kierros ja ${talkCycles} edellistä. Tavoitteet seuraavat mukana niin kauan kuin olet töissä.`,
        ],
        ["Muut asiakirjat", `Tämä vuosi ja ${documentYears} edellistä.`],
        ["Vahvistetut suunnitelmat", "Pysyvästi. Niissä ei ole nimiä."],
        [
          "Kun lähdet kunnasta",
          "Kukaan ei enää lue keskustelujasi. Ne, tavoitteesi ja lopuksi nimesi poistuvat samojen aikojen mukaan.",
        ],
      ],
    },
    {
      id: "device",
      ofTalks: false,
      title: "Omalla laitteellasi",
      paragraphs: [
        "Teksti, jota ei ole vielä saatu tallennettua, odottaa laitteellasi ja poistuu, kun se on tallennettu. Kehityskeskustelun teksti jää laitteelle vain, jos Teams tyhjentää muistinsa, kun kirjaudut ulos; muuten se on vain auki olevassa sovelluksessa. Yhteiseksi merkitylle laitteelle ei jää mitään.",
      ],
      rows: [],
    },
    {
      id: "rights",
      ofTalks: false,
      title: "Oikeutesi",
      paragraphs: [
        "Omat keskustelusi, tavoitteesi ja koulutustietosi näet sovelluksessa. Saat myös kaiken sinusta tallennetun luettavina tiedostoina: pyydä sitä HR:ltä tai kunnan tietosuojavastaavalta, niin IT kokoaa ne.",
        "Virheen korjaat omaan osuuteesi itse. Esihenkilön osuuteen pyydät korjausta häneltä, ja voit kirjoittaa oman huomautuksesi. Voit myös pyytää, että keskustelusi poistetaan, tai että niiden käyttöä rajoitetaan: kunta arvioi, onko sillä velvollisuus säilyttää ne.",
        "Jos olet sitä mieltä, että tietojasi käytetään väärin, ota yhteyttä kunnan tietosuojavastaavaan. Voit myös valittaa tietosuojavaltuutetulle.",
      ],
      rows: [],
    },
  ],
};
