import type { Tenant, TenantGroup, TenantTeam, TenantUser } from "./Tenant.ts";

/** Entra's side of the tenant, indexed. It is read-only: people come and go by editing the town's file. */
export class Directory {
  readonly users: TenantUser[];
  readonly #byId = new Map<string, TenantUser>();
  readonly #byUpn = new Map<string, TenantUser>();
  readonly #groups = new Map<string, TenantGroup>();
  readonly #groupsOf = new Map<string, Set<string>>();
  readonly #teams = new Map<string, TenantTeam>();

  constructor(tenant: Tenant) {
    this.users = [...tenant.users].sort((a, b) => a.displayName.localeCompare(b.displayName, "fi"));
    for (const user of tenant.users) {
      this.#byId.set(user.id, user);
      this.#byUpn.set(user.userPrincipalName.toLowerCase(), user);
    }
    for (const group of tenant.groups) {
      this.#groups.set(group.id, group);
      for (const member of group.members) {
        const groups = this.#groupsOf.get(member) ?? new Set<string>();
        groups.add(group.id);
        this.#groupsOf.set(member, groups);
      }
    }
    for (const team of tenant.teams) this.#teams.set(team.id, team);
  }

  user(idOrUpn: string): TenantUser | undefined {
    return this.#byId.get(idOrUpn) ?? this.#byUpn.get(idOrUpn.toLowerCase());
  }

  group(id: string): TenantGroup | undefined {
    return this.#groups.get(id);
  }

  team(id: string): TenantTeam | undefined {
    return this.#teams.get(id);
  }

  teamsOf(oid: string): TenantTeam[] {
    return [...this.#teams.values()].filter((team) => team.members.includes(oid));
  }

  isInGroup(oid: string, groupId: string): boolean {
    return this.#groupsOf.get(oid)?.has(groupId) ?? false;
  }
}
