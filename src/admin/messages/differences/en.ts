import type { DifferenceTexts } from "./differenceTexts.ts";

export const en: DifferenceTexts = {
  listMissing: ({ list }) =>
    `List ${list} is missing. Run setup; if it was deleted, restore it from the recycle bin first.`,
  columnWrong: ({ list, column }) =>
    `Column ${column} of list ${list} is missing or defined wrongly. Run setup.`,
  settingWrong: ({ name, setting }) => `Setting ${setting} of ${name} is wrong. Run setup.`,
  levelWrong: ({ level }) => `Permission level "${level}" is missing or was changed. Run setup.`,
  adminExtra: ({ site, login }) =>
    `Site ${site} has an extra administrator ${login}, who sees everything. Remove them from the site's administrators (SharePoint admin center).`,
  inherits: ({ name }) =>
    `${name} inherits its permissions. Run sync; if the list is open, run setup as well.`,
  grantExtra: ({ name, principal, level }) =>
    `${name} has an extra permission: "${principal}" (${level}). Run sync, which removes it, and find out who gave it.`,
  grantMissing: ({ name, principal, level }) =>
    `${name} lacks a permission: "${principal}" (${level}). Run sync.`,
  foreignList: ({ site, title }) =>
    `Site ${site} has a list "${title}" that is not the app's and that others have rights to. Delete it or run setup, which closes it.`,
  groupMissing: ({ title }) => `SharePoint group "${title}" is missing. Run sync.`,
  groupOpen: ({ title }) =>
    `People can join SharePoint group "${title}" or change its members themselves. Run sync.`,
  groupOwner: ({ title, owner }) =>
    `The owner ${owner} of SharePoint group "${title}" is not an administrator of IT and can change its members. Run sync, which changes the owner.`,
  sharingLink: ({ title }) =>
    `The site has a sharing link (${title}). Remove it from the item's permissions in SharePoint.`,
  memberExtra: ({ title, login }) =>
    `Group "${title}" has an extra member ${login}. Run sync, which removes them, and find out who added them.`,
  memberMissing: ({ title, login }) =>
    `Group "${title}" lacks ${login}. Run sync; check that the account exists.`,
  folderMissing: ({ name }) =>
    `Folder ${name} is missing. If it was deleted, restore it from the recycle bin; otherwise run sync.`,
  folderUnknown: ({ name }) =>
    `Folder ${name} belongs to no group. Look at what is in it and delete it in SharePoint.`,
  documentOutside: ({ list, key }) =>
    `Document ${key} of list ${list} lies outside the folders, where all staff can read it. Delete or move it at once.`,
  ownPermissions: ({ name }) =>
    `Document ${name} has permissions of its own. Remove them in SharePoint (Delete unique permissions).`,
  wrongIdentity: ({ name, column, value }) =>
    `In ${name} the value "${value}" of column ${column} does not match its place. Restore the right one from the version history.`,
  documentMissing: ({ key }) =>
    `Document ${key} is missing. If it was deleted, restore it from the recycle bin; otherwise run sync.`,
  documentTwice: ({ key }) =>
    `Document ${key} is in the list twice. Keep the one with content and delete the other.`,
};
