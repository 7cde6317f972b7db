/** The file `towns/<town>/tenant.json`: what Microsoft 365 knows before anybody has set anything up. */
export type TenantUser = {
  id: string;
  displayName: string;
  givenName: string | null;
  surname: string | null;
  userPrincipalName: string;
  mail: string | null;
  jobTitle: string | null;
  accountEnabled: boolean;
};

export type TenantGroup = {
  id: string;
  displayName: string;
  mailEnabled: boolean;
  securityEnabled: boolean;
  members: string[];
};

export type TenantChannel = { id: string; displayName: string; membershipType: string; members?: string[] };

export type TenantTeam = {
  id: string;
  displayName: string;
  isArchived?: boolean;
  members: string[];
  channels: TenantChannel[];
};

export type TenantPersona = { key: string; role: string; userId: string; about: Record<string, string> };

export type Tenant = {
  tenantId: string;
  domain: string;
  clientId: string;
  teamsAppId: string;
  sharePointHost: string;
  users: TenantUser[];
  groups: TenantGroup[];
  sites: { path: string; title: string; admins: string[] }[];
  teams: TenantTeam[];
  adminConsent: string[];
  personas: TenantPersona[];
};
