/** What the service areas and HR have written themselves into the training plans, besides what their groups need. */

/** Changes in operations by responsibility area, three years ahead. */
export const changes: Readonly<Record<string, Readonly<Record<2026 | 2027, string>>>> = {
  "hyvinvoinnin-hallinto": {
    2026: "Keskitetyt palvelut on koottu yhteen vuoden 2025 alussa. Vuonna 2026 tehtäväkuvat vakiintuvat ja varahenkilöt nimetään. Henkilöstön määrä ei muutu.",
    2027: "Toimistopalvelujen tehtävissä on varahenkilöt. Vuosina 2027–2029 hakemukset siirtyvät kokonaan sähköisiksi, joten neuvontaa tarvitaan enemmän ja paperin käsittelyä vähemmän. Yksi eläkkeelle jäävä tehtävä jaetaan muille vuonna 2028.",
  },
  varhaiskasvatus: {
    2026: "Lapsimäärä vähenee hitaasti, ja ryhmiä yhdistetään toimintavuoden vaihtuessa. Kirkkiksen esiopetus on väistössä Tommola-talossa vuoden 2026 loppuun. Määräaikaisia vähennetään, vakituisiin ei kohdistu muutoksia.",
    2027: "Syntyvyys laskee edelleen, ja elokuusta 2027 alkaen varhaiskasvatuksessa on kaksi ryhmää vähemmän. Henkilöstö sijoittuu avoinna oleviin tehtäviin. Vuonna 2027 eläkkeelle siirtyy seitsemän, joista viiden tilalle rekrytoidaan. Osaamisessa korostuvat lapsen tuki, kielitietoisuus ja työskentely kahdessa yksikössä.",
  },
  opetus: {
    2026: "Tommolan koulun luokat ovat siirtyneet Kailaan kouluun, ja Jyrängön ja Sinilähteen hallinto on yhdistetty. Oppimisen tuen uudistus vaatii opettajilta ja ohjaajilta uutta osaamista kaikilla luokka-asteilla.",
    2027: "Oppilasmäärä vähenee alkuopetuksessa vuosina 2027–2029, ja yksi luokanopettajan tehtävä jätetään täyttämättä vuonna 2028. Oppimisen tuki järjestetään lähikouluissa, joten erityisopettajien työ muuttuu yhteisopettajuudeksi. Lukiossa etäryhmät lisääntyvät seudun lukioiden kanssa.",
  },
  "virikkeellinen-elama": {
    2026: "Kirjaston, museon, nuoriso- ja liikuntapalvelujen henkilöstö pysyy ennallaan. Lintuhoitolassa on neljä vakituista ja keskimäärin kaksi määräaikaista. Omatoimiaikoja laajennetaan.",
    2027: "Omatoimikirjasto ja uimahallin peruskorjauksen suunnittelu muuttavat asiakaspalvelun työtä vuosina 2027–2028. Uimahallin ollessa kiinni henkilöstö tekee töitä muissa liikuntapaikoissa. Henkilöstömäärä ei muutu.",
  },
  "hyvinvointi-ja-tyollisyys": {
    2026: "Työllisyyspalvelut toimivat osana Päijät-Hämeen työllisyysaluetta. Palkkatuella työllistettyjä on keskimäärin neljäkymmentä. Toimintaterapeutin kokeilu työpaja Torpalla jatkuu vuoden loppuun.",
    2027: "Torpan valmennus keskittyy työkyvyn arviointiin ja yritysten kanssa tehtävään työhön. Toimintaterapeutin tehtävä vakinaistetaan, jos kokeilun arviointi puoltaa sitä. Kotoutumisen palveluissa asiakkaita on aiempaa enemmän; henkilöstöä ei lisätä.",
  },
  "palvelualuejohtajan-vastuualue": {
    2026: "Kaavoitukseen on palkattu yksi kaavoittaja, ja mittauksesta on jäänyt yksi tehtävä täyttämättä. Kehittämishankkeiden väki on määräaikaista ja vaihtuu rahoituksen mukaan.",
    2027: "Kaavat laaditaan tietomalleina, ja aineistot toimitetaan valtakunnalliseen järjestelmään. Katujen lohkomiset saadaan pääosin päätökseen vuonna 2027, minkä jälkeen mittauksen työ siirtyy kartta-aineistojen ylläpitoon. Kaksi eläköitymistä vuosina 2027–2029.",
  },
  kuntatekniikka: {
    2026: "Suorittava työ vähenee ja ostopalvelut lisääntyvät. Vesilaitoksen palvelutuotanto on siirtynyt yhtiölle, kaupunkiin jää tilaajan tehtävä. Henkilöstömäärässä ei ole muutoksia.",
    2027: "Vuonna 2027 eläkkeelle jää kuusi kunnossapidon ja puistojen ammattilaista. Kolmen tilalle rekrytoidaan, ja muu työ järjestetään uudelleen kahden tukikohdan kesken. Ajoneuvokanta sähköistyy, ja kirjaukset tehdään maastossa mobiililaitteilla.",
  },
  "ruoka-ja-siivous": {
    2026: "Toimintaa sopeutetaan asiakkaiden tilojen ja lapsimäärän muutoksiin. Keskuskeittiössä valmistaudutaan sähköiseen omavalvontaan. Henkilöstömäärässä ei ole muutoksia.",
    2027: "Kaksi palvelukeittiötä yhdistetään elokuussa 2027, ja siivouksessa otetaan käyttöön robotteja suurissa kohteissa. Neljä jää eläkkeelle vuonna 2027. Uusista työntekijöistä moni opettelee suomea työn ohessa, joten perehdytykseen varataan lisää aikaa.",
  },
  "lupa-ja-valvonta": {
    2026: "Rakentamislaki on ollut voimassa vuoden, ja seudullinen yhteistyö on alkanut. Henkilöstömäärässä ei ole muutoksia.",
    2027: "Lupa-asiat käsitellään tietomalleina, ja seudullinen yhteistyö syvenee. Ympäristönsuojelun tehtävissä on yksi eläköityminen vuonna 2028; tehtävä täytetään. Henkilöstömäärä ei muutu.",
  },
  kehittamispalvelut: {
    2026: "Asiakaspalvelu, elinkeinot ja tapahtumat siirtyivät palvelualueelle vuoden 2025 alussa. Tehtäväkuvia on tarkistettu, henkilöstön määrä on ennallaan.",
    2027: "Asiakaspalvelun neuvonta laajenee chattiin ja yhteiseen palvelupisteeseen. Verkkosivut uudistetaan vuosina 2027–2028. Yksi määräaikainen tehtävä päättyy vuoden 2027 lopussa.",
  },
  henkilostopalvelut: {
    2026: "Osaamisen johtamisen malli otetaan käyttöön koko kaupungissa. Palkanlaskenta on ostopalvelu. Henkilöstön määrä ei muutu.",
    2027: "Osaamisen johtamisen malli on käytössä kaikissa ryhmissä, ja henkilöstötiedon raportointi siirtyy yhteiseen näkymään. Henkilöstön määrä ei muutu vuosina 2027–2029.",
  },
  talouspalvelut: {
    2026: "Ostolaskujen käsittely automatisoituu. Yksi tehtävä muuttuu taloussihteeristä controlleriksi.",
    2027: "Ennusteita tehdään neljännesvuosittain yhdessä palvelualueiden kanssa. Kaksi jää eläkkeelle vuonna 2027, ja heidän tehtävistään toinen täytetään. Neuvonta lisääntyy, tallennustyö vähenee.",
  },
  hallintopalvelut: {
    2026: "Paperiarkistojen seulontaan palkataan määräaikainen työntekijä. Asianhallinnan klinikat jatkuvat kerran viikossa.",
    2027: "Arkiston seulonta valmistuu vuonna 2028, ja siihen asti tehtävässä on yksi määräaikainen. Asianhallintajärjestelmä kilpailutetaan vuonna 2028, mikä vaatii koulutusta jokaiselta valmistelijalta.",
  },
  tietohallinto: {
    2026: "Järjestelmien dokumentointi ja varahenkilöt ovat vuoden päätavoite. Henkilöstön määrä ei muutu.",
    2027: "Tekoälyavustaja otetaan käyttöön vaiheittain vuosina 2027–2028. Tietoturvan vaatimukset kiristyvät, ja päivystysvalmius järjestetään seudullisesti. Yksi integraatio-osaajan tehtävä lisätään talousarvion salliessa.",
  },
};

export const priorities: Readonly<Record<string, Readonly<Record<2026 | 2027, string>>>> = {
  hyvinvointi: {
    2026: "Oppimisen tuen yhtenäinen tulkinta, kielitietoisuuden alku joka yksikössä ja työhyvinvointi muutoksissa.",
    2027: "Kielitietoisuus viedään jokaiseen yksikköön, ja oppimisen tuessa siirrytään tulkinnasta tekemiseen. Digitaidoissa edetään mikrokoulutuksin ja naapurin avulla.",
  },
  kaupunkiymparisto: {
    2026: "Rakentamislain ensimmäiset vuodet, mobiilivälineet ja hiljaisen tiedon siirto pareittain.",
    2027: "Hiljainen tieto siirtyy pareittain ennen eläkkeelle jäämistä, ja mobiilivälineet kuuluvat kaikille maastossa ja keittiöissä. Työnjohtajat saavat esihenkilötyöhön saman pohjan kuin muut.",
  },
  yhteiset: {
    2026: "Selkeä virkakieli, varahenkilöt kriittisiin järjestelmiin ja tekoälyn ensimmäiset kokeilut.",
    2027: "Varahenkilö tekee työn ainakin kerran oikeasti. Ennusteita ja hankintoja harjoitellaan omilla luvuilla, ja tekoälyn käyttö opitaan tietosuojan kanssa.",
  },
};

/** What became of the plan of 2026, in the areas' own words. */
export const yearRemarks: Readonly<Record<string, string>> = {
  hyvinvointi:
    "Oppimisen tuen koulutukset saatiin pidettyä ennen lukuvuotta. Syksyllä sijaisia oli niukasti, ja osa iltapäivistä siirtyi keväälle 2027.",
  kaupunkiymparisto:
    "Työssä ja pareittain opittiin enemmän kuin suunniteltiin, kursseille lähdettiin vähemmän. Sähköinen omavalvonta siirtyi tammikuulle 2027.",
  yhteiset:
    "Lähes kaikki toteutui. Pienet etäkoulutukset tavoittivat useamman kuin kokonaiset päivät, ja rahaa jäi käyttämättä.",
  heinola:
    "Keskitetty koulutus tavoitti arviolta kaksi kolmesta. Ne, joiden työ ei ole koneen ääressä, jäivät tietoiskuista edelleen useimmin pois.",
};
