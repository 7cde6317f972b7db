import type { UnitPlan } from "./plan.ts";

const teacher = "varhaiskasvatuksen opettaja";
const nurse = "varhaiskasvatuksen lastenhoitaja";

/** Hyvinvointipalvelut. Education and early education talk in groups by turns: half of the units each year. */
export const wellbeingUnits: readonly UnitPlan[] = [
  { id: "hyvinvointi", name: "Hyvinvointipalvelut", kind: "serviceArea", parent: "heinola", ledFrom: "yleinen-hallinto" },
  { id: "hyvinvoinnin-hallinto", name: "Hyvinvointipalvelujen hallinto", kind: "responsibilityArea", parent: "hyvinvointi", ledFrom: "yleinen-hallinto" },
  { id: "yleinen-hallinto", name: "Hyvinvoinnin yleinen hallinto", kind: "unit", parent: "hyvinvoinnin-hallinto",
    teams: [{ id: "yleinen-hallinto", staff: ["hyvinvointijohtaja", "hallintosihteeri", "elinvoimajohtaja", "kehittämissuunnittelija"] }] },
  { id: "keskitetyt-palvelut", name: "Keskitetyt palvelut", kind: "unit", parent: "hyvinvoinnin-hallinto",
    teams: [{ id: "keskitetyt-palvelut", staff: ["hallintopäällikkö", "suunnittelija", "2 taloussihteeri", "järjestelmäkoordinaattori", "6 palvelusihteeri", "2 toimistosihteeri"] }] },

  { id: "varhaiskasvatus", name: "Varhaiskasvatus", kind: "responsibilityArea", parent: "hyvinvointi", groupYears: "odd", ledFrom: "varhaiskasvatuksen-hallinto" },
  { id: "varhaiskasvatuksen-hallinto", name: "Varhaiskasvatuksen hallinto", kind: "unit", parent: "varhaiskasvatus",
    teams: [{ id: "varhaiskasvatuksen-hallinto", staff: ["varhaiskasvatusjohtaja", "palveluohjaaja", "pedagoginen asiantuntija", "kehittäjäopettaja", "varhaiskasvatussuunnittelija"] }] },
  { id: "varhaiskasvatuksen-erityisopetus", name: "Varhaiskasvatuksen erityisopetus", kind: "unit", parent: "varhaiskasvatus", groupYears: "odd",
    teams: [{ id: "varhaiskasvatuksen-erityisopetus", staff: ["koordinoiva varhaiskasvatuksen erityisopettaja", "5 varhaiskasvatuksen erityisopettaja", "2 ryhmäavustaja"] }] },
  { id: "perhepaivahoito", name: "Perhepäivähoito", kind: "unit", parent: "varhaiskasvatus", groupYears: "even",
    teams: [{ id: "perhepaivahoito", staff: ["perhepäivähoidon ohjaaja", "6 perhepäivähoitaja"] }] },
  { id: "paivakoti-kippasuo", name: "Kippasuon päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "odd",
    teams: [{ id: "kippasuo", staff: ["päiväkodinjohtaja", `5 ${teacher}`, `7 ${nurse}`, "ryhmäavustaja"] }] },
  { id: "paivakoti-tommola", name: "Tommolan päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "odd",
    teams: [
      { id: "tommola-pienet", name: "Tommolan päiväkoti, pienten tiimi", staff: ["päiväkodinjohtaja", `2 ${teacher}`, `5 ${nurse}`] },
      { id: "tommola-isot", name: "Tommolan päiväkoti, isojen tiimi", staff: [`3 ${teacher}`, `3 ${nurse}`, "ryhmäavustaja"] },
      { id: "tommola-esiopetus", name: "Tommolan päiväkoti, esiopetus", staff: ["4 esiopettaja", `2 ${nurse}`, "ryhmäavustaja"] }] },
  { id: "paivakoti-siltasaari", name: "Siltasaaren päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "odd",
    teams: [{ id: "siltasaari", staff: ["päiväkodinjohtaja", `5 ${teacher}`, `6 ${nurse}`, "ryhmäavustaja"] }] },
  { id: "paivakoti-rajavuori", name: "Rajavuoren päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "odd",
    teams: [{ id: "rajavuori", staff: ["päiväkodinjohtaja", `3 ${teacher}`, `4 ${nurse}`] }] },
  { id: "paivakoti-jyranko", name: "Jyrängön päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "even",
    teams: [
      { id: "paivakoti-jyranko-pienet", name: "Jyrängön päiväkoti, pienten tiimi", staff: ["päiväkodinjohtaja", `3 ${teacher}`, `6 ${nurse}`] },
      { id: "paivakoti-jyranko-isot", name: "Jyrängön päiväkoti, isojen tiimi", staff: [`5 ${teacher}`, `4 ${nurse}`, "ryhmäavustaja"] }] },
  { id: "paivakoti-kirkkis", name: "Kirkkiksen päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "even",
    teams: [
      { id: "kirkkis-ryhmat", name: "Kirkkiksen päiväkoti, päiväkotiryhmät", staff: ["päiväkodinjohtaja", `3 ${teacher}`, `5 ${nurse}`] },
      { id: "kirkkis-esiopetus", name: "Kirkkiksen päiväkoti, esiopetus", staff: ["4 esiopettaja", `3 ${nurse}`] }] },
  { id: "paivakoti-myllyoja", name: "Myllyojan päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "even",
    teams: [
      { id: "myllyoja-paivahoito", name: "Myllyojan päiväkoti, päiväryhmät", staff: ["päiväkodinjohtaja", `4 ${teacher}`, `4 ${nurse}`] },
      { id: "myllyoja-vuorohoito", name: "Myllyojan päiväkoti, vuorohoito", staff: [`3 ${teacher}`, `6 ${nurse}`] }] },
  { id: "paivakoti-vierumaki", name: "Vierumäen päiväkoti", kind: "unit", parent: "varhaiskasvatus", groupYears: "even", ledFrom: "paivakoti-rajavuori",
    teams: [{ id: "vierumaki", staff: [`4 ${teacher}`, `5 ${nurse}`] }] },

  { id: "opetus", name: "Opetus ja koulutus", kind: "responsibilityArea", parent: "hyvinvointi", groupYears: "even", ledFrom: "opetuksen-hallinto" },
  { id: "opetuksen-hallinto", name: "Opetuksen ja koulutuksen hallinto", kind: "unit", parent: "opetus",
    teams: [{ id: "opetuksen-hallinto", staff: ["opetusjohtaja", "koulutussuunnittelija", "digipedagogi", "2 opetuspalvelusihteeri"] }] },
  { id: "koulu-kailas", name: "Kailaan koulu", kind: "unit", parent: "opetus", groupYears: "odd", chairsSupervise: true,
    teams: [
      { id: "kailas-ylaluokat", name: "Kailaan koulu, luokat 7–9", staff: ["rehtori", "12 lehtori", "2 tuntiopettaja", "2 erityisopettaja", "opinto-ohjaaja", "koulunkäynninohjaaja"] },
      { id: "kailas-alkuopetus", name: "Kailaan koulu, alkuopetus", staff: ["apulaisrehtori", "8 luokanopettaja", "2 erityisluokanopettaja", "6 koulunkäynninohjaaja"] },
      { id: "kailas-luokat-3-6", name: "Kailaan koulu, luokat 3–6", staff: ["luokanopettaja, tiimivastaava", "11 luokanopettaja", "2 erityisopettaja", "5 koulunkäynninohjaaja"] }] },
  { id: "koulu-jyranko", name: "Jyrängön koulu", kind: "unit", parent: "opetus", groupYears: "even",
    teams: [
      { id: "koulu-jyranko-1-2", name: "Jyrängön koulu, alkuopetus", staff: ["rehtori", "8 luokanopettaja", "erityisopettaja", "6 koulunkäynninohjaaja"] },
      { id: "koulu-jyranko-3-6", name: "Jyrängön koulu, luokat 3–6", staff: ["10 luokanopettaja", "2 erityisopettaja", "4 koulunkäynninohjaaja"] }] },
  { id: "koulu-sinilahde", name: "Sinilähteen koulu", kind: "unit", parent: "opetus", groupYears: "odd", reportsTo: "koulu-jyranko",
    teams: [
      { id: "sinilahde-opettajat", name: "Sinilähteen koulu, opettajat", staff: ["apulaisrehtori", "9 luokanopettaja", "2 erityisopettaja"] },
      { id: "sinilahde-ohjaajat", name: "Sinilähteen koulu, pienryhmät ja ohjaajat", staff: ["3 erityisluokanopettaja", "9 koulunkäynninohjaaja"] }] },
  { id: "lukio", name: "Heinolan lukio", kind: "unit", parent: "opetus", groupYears: "odd",
    teams: [
      { id: "lukio-kielet-ja-reaali", name: "Heinolan lukio, kielet ja reaaliaineet", staff: ["lukion rehtori", "11 lukion lehtori", "opinto-ohjaaja", "opintosihteeri"] },
      { id: "lukio-luma-ja-taito", name: "Heinolan lukio, LUMA- ja taitoaineet", staff: ["11 lukion lehtori", "2 tuntiopettaja", "erityisopettaja"] }] },
  { id: "oppimisen-tuki", name: "Oppimisen tuki", kind: "unit", parent: "opetus", groupYears: "even",
    teams: [{ id: "oppimisen-tuki", staff: ["oppimisen tuen koordinaattori", "5 laaja-alainen erityisopettaja", "3 valmistavan opetuksen opettaja", "2 S2-opettaja", "3 resurssiohjaaja"] }] },
  { id: "aamu-ja-iltapaivatoiminta", name: "Aamu- ja iltapäivätoiminta", kind: "unit", parent: "opetus", groupYears: "odd",
    teams: [{ id: "aamu-ja-iltapaivatoiminta", staff: ["iltapäivätoiminnan koordinaattori", "6 iltapäivätoiminnan ohjaaja"] }] },
  // Its classes moved to Kailas on 1 August 2025.
  { id: "koulu-tommola", name: "Tommolan koulu", kind: "unit", parent: "opetus", groupYears: "even", validTo: "2025-07-31", successor: "koulu-kailas" },

  { id: "virikkeellinen-elama", name: "Virikkeellinen elämä", kind: "responsibilityArea", parent: "hyvinvointi", ledFrom: "kirjasto" },
  { id: "kirjasto", name: "Kirjastopalvelut", kind: "unit", parent: "virikkeellinen-elama",
    teams: [{ id: "kirjasto", staff: ["kirjasto- ja vastuualuejohtaja", "palveluvastaava", "2 kirjastonhoitaja", "informaatikko", "kirjastopedagogi", "5 kirjastovirkailija", "kirjastoautonkuljettaja"] }] },
  { id: "museo", name: "Museopalvelut", kind: "unit", parent: "virikkeellinen-elama",
    teams: [{ id: "museo", staff: ["museonjohtaja", "amanuenssi", "museolehtori", "konservaattori", "näyttelymestari", "museoassistentti"] }] },
  { id: "nuorisopalvelut", name: "Nuorisopalvelut", kind: "unit", parent: "virikkeellinen-elama",
    teams: [{ id: "nuorisopalvelut", staff: ["nuorisopalvelupäällikkö", "4 nuoriso-ohjaaja", "2 etsivä nuorisotyöntekijä", "koulunuorisotyöntekijä"] }] },
  { id: "liikuntapalvelut", name: "Liikuntapalvelut", kind: "unit", parent: "virikkeellinen-elama",
    teams: [{ id: "liikuntapalvelut", staff: ["liikuntapalvelupäällikkö", "3 liikunnanohjaaja", "3 uinninvalvoja", "liikuntapaikkamestari", "2 liikuntapaikanhoitaja"] }] },
  { id: "lintuhoitola", name: "Lintuhoitola", kind: "unit", parent: "virikkeellinen-elama",
    teams: [{ id: "lintuhoitola", staff: ["lintuhoitolan vastaava", "3 eläintenhoitaja"] }] },

  { id: "hyvinvointi-ja-tyollisyys", name: "Hyvinvointi ja työllisyys", kind: "responsibilityArea", parent: "hyvinvointi", ledFrom: "hyte-ja-ohjaamo" },
  { id: "hyte-ja-ohjaamo", name: "Hyvinvoinnin edistäminen ja Ohjaamo", kind: "unit", parent: "hyvinvointi-ja-tyollisyys",
    teams: [{ id: "hyte-ja-ohjaamo", staff: ["hyvinvointi- ja työllisyyspäällikkö", "hyvinvointikoordinaattori", "Ohjaamo-koordinaattori", "ehkäisevän päihdetyön koordinaattori", "osallisuusohjaaja"] }] },
  { id: "maahanmuuttopalvelut", name: "Maahanmuuttopalvelut", kind: "unit", parent: "hyvinvointi-ja-tyollisyys",
    teams: [{ id: "maahanmuuttopalvelut", staff: ["maahanmuuttokoordinaattori", "2 kotoutumisohjaaja", "monikielinen ohjaaja"] }] },
  { id: "tyollisyyspalvelut", name: "Työllisyyspalvelut", kind: "unit", parent: "hyvinvointi-ja-tyollisyys",
    teams: [{ id: "tyollisyyspalvelut", staff: ["työllisyyspalvelupäällikkö", "2 työllisyysasiantuntija", "yritysyhdyshenkilö", "palkkatukisihteeri"] }] },
  // Six coaches and about forty people in subsidised work, of whom three with a wage subsidy of their own.
  { id: "torppa", name: "Työpaja Torppa", kind: "unit", parent: "hyvinvointi-ja-tyollisyys", reportsTo: "tyollisyyspalvelut", chairsSupervise: true,
    teams: [
      { id: "torppa-puu-ja-metalli", name: "Työpaja Torppa, puu- ja metallityöt", staff: ["työpajavastaava", "työvalmentaja", "11 työllistetty", "2 työllistetty (ei tunnusta)"] },
      { id: "torppa-keittio-ja-tekstiili", name: "Työpaja Torppa, keittiö ja tekstiili", staff: ["työvalmentaja", "toimintaterapeutti", "13 työllistetty"] },
      { id: "torppa-ymparisto-ja-kierratys", name: "Työpaja Torppa, ympäristö ja kierrätys", staff: ["2 työvalmentaja", "11 työllistetty", "3 palkkatuettu työntekijä"] }] },
];
