import type { Tenant, TenantUser } from "../state/Tenant.ts";

const names = ["it", "hr", "chair", "secretary", "employee", "outsider"] as const;
export type TestPerson = (typeof names)[number];

/** A tenant of six people: enough to refuse somebody everything that somebody else may do. */
export function testTenant(): Tenant {
  return {
    tenantId: guid(1),
    domain: "town.example",
    clientId: guid(2),
    teamsAppId: guid(3),
    sharePointHost: "town.sharepoint.com",
    users: names.map((name) => user(name)),
    groups: [
      {
        id: guid(50),
        displayName: "All staff",
        mailEnabled: false,
        securityEnabled: true,
        members: names.filter((name) => name !== "outsider").map(oidOf),
      },
    ],
    sites: [
      { path: "/sites/work", title: "Work", admins: [oidOf("it")] },
      { path: "/sites/talks", title: "Talks", admins: [oidOf("it")] },
    ],
    teams: [
      {
        id: guid(60),
        displayName: "Area",
        members: [oidOf("hr"), oidOf("chair")],
        channels: [
          { id: "19:general@thread.tacv2", displayName: "General", membershipType: "standard" },
          {
            id: "19:private@thread.tacv2",
            displayName: "Private",
            membershipType: "private",
            members: [oidOf("hr")],
          },
        ],
      },
      {
        id: guid(61),
        displayName: "Old",
        isArchived: true,
        members: [oidOf("hr")],
        channels: [{ id: "19:old@thread.tacv2", displayName: "General", membershipType: "standard" }],
      },
    ],
    adminConsent: ["User.Read", "Sites.ReadWrite.All"],
    personas: names.map((name) => ({ key: name, role: name, userId: oidOf(name), about: { en: name } })),
  };
}

export const staffLogin = `c:0t.c|tenant|${guid(50)}`;
export const areaTeam = guid(60);
export const archivedTeam = guid(61);

export function oidOf(name: TestPerson): string {
  return guid(100 + names.indexOf(name));
}

export function loginOf(name: TestPerson): string {
  return `i:0#.f|membership|${name}@town.example`;
}

function user(name: TestPerson): TenantUser {
  return {
    id: oidOf(name),
    displayName: `${name} Äyräpää`,
    givenName: name,
    surname: "Äyräpää",
    userPrincipalName: `${name}@town.example`,
    mail: `${name}@town.example`,
    jobTitle: null,
    accountEnabled: true,
  };
}

function guid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}
