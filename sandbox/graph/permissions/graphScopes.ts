/**
 * Graph's permissions per operation, least privileged first, from "Microsoft Graph permissions reference"
 * (https://learn.microsoft.com/graph/permissions-reference). The site scopes contain each other, as they do
 * there. Sites.Selected counts as granted with the role "write", and for an app alone as "fullcontrol".
 */
const readSites = ["Sites.Read.All", "Sites.ReadWrite.All", "Sites.Manage.All", "Sites.FullControl.All"];
const writeSites = readSites.slice(1);
const manageSites = readSites.slice(2);
const anyDirectory = ["Directory.Read.All", "Directory.ReadWrite.All"];
const readUsers = ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", ...anyDirectory];
const readTeams = [
  "Team.ReadBasic.All",
  "TeamSettings.Read.All",
  "TeamSettings.ReadWrite.All",
  ...anyDirectory,
];
const readChannels = [
  "Channel.ReadBasic.All",
  "ChannelSettings.Read.All",
  "ChannelSettings.ReadWrite.All",
  "Group.Read.All",
  "Group.ReadWrite.All",
  ...anyDirectory,
];
const readMessages = ["ChannelMessage.Read.All", "Group.Read.All", "Group.ReadWrite.All"];

const both = (scopes: string[]) => ({ delegated: scopes, application: scopes });
const selected = (scopes: string[]) => [...scopes, "Sites.Selected"];

/** A permission that no token can hold: the operation is not open to this kind of caller. */
const nobody = ["(not supported)"];

export const scopesFor = {
  me: { delegated: ["User.Read", "User.ReadWrite", ...readUsers], application: nobody },
  user: {
    delegated: ["User.ReadBasic.All", "User.Read", "User.ReadWrite", ...readUsers.slice(1)],
    application: readUsers,
  },
  users: both(readUsers),
  joinedTeams: { delegated: readTeams, application: nobody },
  team: both(readTeams),
  channels: both(readChannels),
  readMessages: both(readMessages),
  sendMessage: {
    delegated: ["ChannelMessage.Send", "Group.ReadWrite.All"],
    application: ["Teamwork.Migrate.All"],
  },
  readCalendar: {
    delegated: ["Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"],
    application: nobody,
  },
  writeCalendar: { delegated: ["Calendars.ReadWrite"], application: nobody },
  readSite: both(selected(readSites)),
  writeItems: both(selected(writeSites)),
  manageLists: { delegated: manageSites, application: selected(manageSites) },
  batch: both([]),
};
