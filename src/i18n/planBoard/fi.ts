import { plural } from "../plural.ts";

const rows = (count: number) => `${count} ${plural("fi", count, { one: "rivi", other: "riviä" })}`;
const groups = (count: number) => `${count} ${plural("fi", count, { one: "ryhmä", other: "ryhmää" })}`;
const days = (count: string) => `${count} pv`;

export const texts = {
  home: "Etusivu",
  rows,
  days,
  title: (year: number) => `Koulutussuunnitelmat ${year}`,
  links: "Muut vuodet ja suunnitelman vaiheet",
  year: (year: number) => `Suunnitelmat ${year}`,
  levels: "Osaamistasot",
  process: "Käsittely ja vahvistaminen",
  talkStatistics: "Keskusteluissa esiin nousseet tarpeet",
  document: "Henkilöstö- ja koulutussuunnitelma",
  confirmed: "Vahvistettu suunnitelma",
  followUp: "Toteuma",
  talks: "Kehityskeskusteluissa esiin nousseet tarpeet",
  talksHelp:
    "Kirjaa yleisin sanoin, mitä alaistesi kehityskeskusteluissa nousi esiin. Tarpeet ovat mukana suunnitelmaa koottaessa.",
  emptyTitle: "Sinulla ei ole täytettäviä koulutussuunnitelmia",
  emptyText:
    "Suunnitelmia täyttävät ryhmien puheenjohtajat ja sihteerit. Kun suunnitelma on vahvistettu, voit lukea sen täältä.",
  open: "Avaa suunnitelma",
  openOf: (name: string) => `Avaa suunnitelma: ${name}`,
  assemble: "Kokoa suunnitelma",
  assembleOf: (name: string) => `Kokoa suunnitelma: ${name}`,
  due: (day: string) => `Määräpäivä ${day}`,
  late: (count: number) => `Myöhässä ${count} ${plural("fi", count, { one: "päivän", other: "päivää" })}`,
  states: {
    notBegun: "Ei aloitettu",
    draft: "Luonnos",
    handedIn: (day: string) => `Luovutettu ${day}`,
    unreadable: "Ei voida lukea",
    noDocument: "Lomake puuttuu",
  },
  returned: (reason: string) => `Palautettu korjattavaksi: ${reason}`,
  groups: (handedIn: number, all: number) => `Ryhmien suunnitelmat: ${handedIn}/${all} luovutettu`,
  lateGroups: (count: number) => `${groups(count)} myöhässä`,
  notBegunGroups: (count: number) => `${groups(count)} ei ole aloittanut`,
  allIn: "Kaikki on luovutettu.",
  noneLate: "Kukaan ei ole myöhässä.",
  figures: {
    days: "Koulutuspäiviä",
    cost: "Kustannus",
    of: (sum: string, most: string) => `${sum} / ${most}`,
    over: (beyond: string) => `ylittää kehyksen: ${beyond}`,
    noFrame: "kehystä ei ole annettu",
  },
  noDocumentHelp: "Osalta ryhmistä puuttuu lomake. Pyydä IT:tä ajamaan vuoden avaus, niin lomakkeet tulevat.",
  centralTitle: "Keskitetty suunnitelma",
  centralHelp: "Koko henkilöstölle ja esihenkilöille yhteiset koulutukset. HR tekee.",
  central: {
    notBegun: "HR ei ole vielä aloittanut keskitettyä suunnitelmaa.",
    title: (year: number) => `Keskitetty koulutussuunnitelma ${year}`,
  },
};
