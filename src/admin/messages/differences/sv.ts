import type { DifferenceTexts } from "./differenceTexts.ts";

export const sv: DifferenceTexts = {
  listMissing: ({ list }) =>
    `Listan ${list} saknas. Kör setup; om listan har tagits bort, återställ den först ur papperskorgen.`,
  columnWrong: ({ list, column }) =>
    `Kolumnen ${column} i listan ${list} saknas eller är fel definierad. Kör setup.`,
  settingWrong: ({ name, setting }) => `Inställningen ${setting} för ${name} är fel. Kör setup.`,
  levelWrong: ({ level }) => `Behörighetsnivån ”${level}” saknas eller har ändrats. Kör setup.`,
  adminExtra: ({ site, login }) =>
    `Webbplatsen ${site} har en extra administratör ${login}, som ser allt. Ta bort kontot bland webbplatsens administratörer (administrationscentret för SharePoint).`,
  inherits: ({ name }) => `${name} ärver sina behörigheter. Kör sync; om listan är öppen, kör även setup.`,
  grantExtra: ({ name, principal, level }) =>
    `${name} har en extra behörighet: ”${principal}” (${level}). Kör sync, som tar bort den, och utred vem som gav den.`,
  grantMissing: ({ name, principal, level }) =>
    `${name} saknar en behörighet: ”${principal}” (${level}). Kör sync.`,
  foreignList: ({ site, title }) =>
    `Webbplatsen ${site} har listan ”${title}” som inte hör till appen och som andra har behörighet till. Ta bort listan eller kör setup, som stänger den.`,
  groupMissing: ({ title }) => `SharePoint-gruppen ”${title}” saknas. Kör sync.`,
  groupOpen: ({ title }) =>
    `Man kan själv gå med i SharePoint-gruppen ”${title}” eller ändra dess medlemmar. Kör sync.`,
  groupOwner: ({ title, owner }) =>
    `Ägaren ${owner} till SharePoint-gruppen ”${title}” hör inte till IT:s administratörer och kan ändra medlemmarna. Kör sync, som byter ägare.`,
  sharingLink: ({ title }) =>
    `Webbplatsen har en delningslänk (${title}). Ta bort den bland objektets behörigheter i SharePoint.`,
  memberExtra: ({ title, login }) =>
    `Gruppen ”${title}” har en extra medlem ${login}. Kör sync, som tar bort kontot, och utred vem som lade till det.`,
  memberMissing: ({ title, login }) =>
    `Gruppen ”${title}” saknar ${login}. Kör sync; kontrollera att kontot finns.`,
  folderMissing: ({ name }) =>
    `Mappen ${name} saknas. Om den har tagits bort, återställ den ur papperskorgen; annars kör sync.`,
  folderUnknown: ({ name }) =>
    `Mappen ${name} hör inte till någon grupp. Granska innehållet och ta bort den i SharePoint.`,
  documentOutside: ({ list, key }) =>
    `Dokumentet ${key} i listan ${list} ligger utanför mapparna, där hela personalen läser det. Ta bort eller flytta det genast.`,
  ownPermissions: ({ name }) =>
    `Dokumentet ${name} har egna behörigheter. Ta bort dem i SharePoint (Ta bort unika behörigheter).`,
  wrongIdentity: ({ name, column, value }) =>
    `I ${name} stämmer värdet ”${value}” i kolumnen ${column} inte med platsen. Återställ rätt värde ur versionshistoriken.`,
  documentMissing: ({ key }) =>
    `Dokumentet ${key} saknas. Om det har tagits bort, återställ det ur papperskorgen; annars kör sync.`,
  documentTwice: ({ key }) =>
    `Dokumentet ${key} finns två gånger i listan. Behåll det som har innehåll och ta bort det andra.`,
};
