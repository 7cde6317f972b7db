import { leavers, outsider, personas } from "../source/personas.ts";
import { domain, guid, hashOf, must, newUpn, splitName } from "./identity.ts";
import { at, type Employee, employees, inside, orgGroups, supervisors, unitOf } from "./organisation.ts";

function user(
  id: string,
  givenName: string,
  surname: string,
  upn: string,
  jobTitle: string,
  more: { mail?: string; accountEnabled?: boolean } = {},
) {
  return {
    id,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipalName: upn,
    mail: more.mail ?? upn,
    jobTitle,
    accountEnabled: more.accountEnabled ?? true,
  };
}

function accountIds(wanted: (employee: Employee) => boolean): string[] {
  return employees.flatMap((one) => (one.account && wanted(one) ? [one.account.id] : []));
}

function channel(teamId: string, displayName: string) {
  return {
    id: `19:${hashOf(`channel/${teamId}/${displayName}`).slice(0, 32)}@thread.tacv2`,
    displayName,
    membershipType: "standard",
  };
}

function team(id: string, displayName: string, wanted: (employee: Employee) => boolean) {
  const members = accountIds((one) => wanted(one) || one.unitId === "henkilostopalvelut");
  return {
    id: guid(`team/${id}`),
    displayName,
    members,
    channels: [channel(id, "Yleinen"), channel(id, "Osaamisen kehittäminen")],
  };
}

const staffUsers = employees.flatMap((one) =>
  one.account ? [user(one.account.id, one.givenName, one.surname, one.account.upn, one.title)] : [],
);
const leaverUsers = leavers.map(({ name, jobTitle }) => {
  const [givenName, surname] = splitName(name);
  return user(guid(`leaver/${name}`), givenName, surname, newUpn(givenName, surname), jobTitle, {
    accountEnabled: false,
  });
});
const [outsiderGiven, outsiderSurname] = splitName(outsider.name);
const outsiderUpn = newUpn(outsiderGiven, outsiderSurname).replace("@", ".ext@");
const outsiderUser = user(guid("outsider"), outsiderGiven, outsiderSurname, outsiderUpn, outsider.jobTitle, {
  mail: outsider.mail,
});

const leads = new Set([
  ...supervisors.values(),
  ...orgGroups.flatMap((group) =>
    group.kindId === "strategic" || group.kindId === "management" ? group.members : [],
  ),
]);
const itAdmin = must(
  at(
    must(
      personas.find((one) => one.key === "it"),
      "it",
    ).who,
  ).account,
  "account of it",
).id;

export const tenant = {
  tenantId: guid("tenant"),
  domain,
  clientId: guid("client"),
  teamsAppId: guid("teamsApp"),
  sharePointHost: "heinola.sharepoint.com",
  users: [...staffUsers, ...leaverUsers, outsiderUser],
  groups: [
    {
      id: guid("group/henkilosto"),
      displayName: "Henkilöstö",
      mailEnabled: false,
      securityEnabled: true,
      members: accountIds(() => true),
    },
  ],
  sites: [
    { path: "/sites/osaaminen", title: "Osaaminen", admins: [itAdmin] },
    { path: "/sites/osaaminen-keskustelut", title: "Kehityskeskustelut", admins: [itAdmin] },
  ],
  teams: [
    ...["yhteiset", "hyvinvointi", "kaupunkiymparisto"].map((areaId) =>
      team(areaId, unitOf(areaId).name, (one) => inside(one.unitId, areaId)),
    ),
    team("esihenkilot", "Esihenkilöt ja johtoryhmät", (one) => leads.has(one)),
  ],
  adminConsent: [
    "User.Read",
    "User.ReadBasic.All",
    "Sites.ReadWrite.All",
    "Team.ReadBasic.All",
    "Channel.ReadBasic.All",
  ],
  personas: [
    ...personas.map(({ key, role, who, about }) => ({
      key,
      role,
      userId: must(at(who).account, `account of ${key}`).id,
      about,
    })),
    { key: "outsider", role: outsider.role, userId: outsiderUser.id, about: outsider.about },
  ],
};
