import type { DifferenceTexts } from "./differenceTexts.ts";

export const fi: DifferenceTexts = {
  listMissing: ({ list }) =>
    `Lista ${list} puuttuu. Aja setup; jos lista on poistettu, palauta se ensin roskakorista.`,
  columnWrong: ({ list, column }) =>
    `Listan ${list} sarake ${column} puuttuu tai on väärin määritelty. Aja setup.`,
  settingWrong: ({ name, setting }) => `Kohteen ${name} asetus ${setting} on väärä. Aja setup.`,
  levelWrong: ({ level }) => `Käyttöoikeustaso ”${level}” puuttuu tai sitä on muutettu. Aja setup.`,
  adminExtra: ({ site, login }) =>
    `Sivustolla ${site} on ylimääräinen pääkäyttäjä ${login}: hän näkee kaiken. Poista hänet sivuston pääkäyttäjistä (SharePoint-hallintakeskus).`,
  inherits: ({ name }) =>
    `Kohde ${name} perii käyttöoikeutensa. Aja sync; jos lista on avoinna, aja myös setup.`,
  grantExtra: ({ name, principal, level }) =>
    `Kohteessa ${name} on ylimääräinen oikeus: ”${principal}” (${level}). Aja sync, joka poistaa sen, ja selvitä, kuka sen antoi.`,
  grantMissing: ({ name, principal, level }) =>
    `Kohteesta ${name} puuttuu oikeus: ”${principal}” (${level}). Aja sync.`,
  foreignList: ({ site, title }) =>
    `Sivustolla ${site} on lista ”${title}”, joka ei kuulu sovellukselle ja johon muilla on oikeuksia. Poista lista tai aja setup, joka sulkee sen.`,
  groupMissing: ({ title }) => `SharePoint-ryhmä ”${title}” puuttuu. Aja sync.`,
  groupOpen: ({ title }) =>
    `SharePoint-ryhmään ”${title}” voi liittyä tai sen jäseniä muuttaa itse. Aja sync.`,
  groupOwner: ({ title, owner }) =>
    `SharePoint-ryhmän ”${title}” omistaja ${owner} ei ole IT:n pääkäyttäjä ja voi muuttaa jäseniä. Aja sync, joka vaihtaa omistajan.`,
  sharingLink: ({ title }) =>
    `Sivustolla on jakolinkki (${title}). Poista se kohteen käyttöoikeuksista SharePointissa.`,
  memberExtra: ({ title, login }) =>
    `Ryhmässä ”${title}” on ylimääräinen jäsen ${login}. Aja sync, joka poistaa hänet, ja selvitä, kuka hänet lisäsi.`,
  memberMissing: ({ title, login }) =>
    `Ryhmästä ”${title}” puuttuu ${login}. Aja sync; tarkista, että tunnus on olemassa.`,
  folderMissing: ({ name }) =>
    `Kansio ${name} puuttuu. Jos se on poistettu, palauta se roskakorista; muuten aja sync.`,
  folderUnknown: ({ name }) =>
    `Kansio ${name} ei kuulu millekään ryhmälle. Tarkista sen sisältö ja poista se SharePointissa.`,
  documentOutside: ({ list, key }) =>
    `Listan ${list} asiakirja ${key} on kansioiden ulkopuolella, jossa koko henkilöstö lukee sen. Poista tai siirrä se heti.`,
  ownPermissions: ({ name }) =>
    `Asiakirjalla ${name} on omat käyttöoikeudet. Poista ne SharePointissa (Poista yksilölliset oikeudet).`,
  wrongIdentity: ({ name, column, value }) =>
    `Kohteessa ${name} sarakkeen ${column} arvo ”${value}” ei vastaa kohteen paikkaa. Palauta oikea arvo versiohistoriasta.`,
  documentMissing: ({ key }) =>
    `Asiakirja ${key} puuttuu. Jos se on poistettu, palauta se roskakorista; muuten aja sync.`,
  documentTwice: ({ key }) =>
    `Asiakirja ${key} on listassa kahdesti. Säilytä se, jossa on sisältö, ja poista toinen.`,
};
