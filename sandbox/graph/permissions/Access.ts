import type { List } from "../state/List.ts";
import type { Assignment, Item, Principal } from "../state/model.ts";
import { appClaim, userClaim } from "../state/resolvePrincipal.ts";
import type { Site } from "../state/Site.ts";
import type { World } from "../state/World.ts";
import { fullControlBits, right, toBits } from "./basePermissions.ts";
import type { Caller } from "./Caller.ts";
import { scopeCap } from "./scopeCap.ts";

/** What one principal may do in one site, worked out afresh for each request: a changed group counts at once. */
export class Access {
  readonly site: Site;
  readonly #loginName: string;
  readonly #cap: bigint;
  readonly #all: boolean;
  readonly #principalIds: ReadonlySet<number>;
  readonly #masks = new Map<readonly Assignment[], bigint>();

  constructor(world: World, caller: Caller, site: Site) {
    this.site = site;
    const upn = world.directory.user(caller.oid)?.userPrincipalName ?? caller.oid;
    this.#loginName = caller.isApp ? appClaim(caller.oid, world.tenant.tenantId) : userClaim(upn);
    this.#cap = scopeCap(caller);
    this.#all = caller.isApp || site.head.admins.includes(caller.oid);
    this.#principalIds = principalIdsOf(world, site, caller.oid);
  }

  /** The caller's own row in the site's User Information List; made on the first visit, as SharePoint does. */
  self(): Principal {
    const self = this.site.ensure(this.#loginName);
    if (self === undefined) throw new Error(`${this.#loginName} has a token but is not in the directory`);
    return self;
  }

  isMemberOf(groupId: number): boolean {
    return this.#principalIds.has(groupId);
  }

  isSiteAdmin(): boolean {
    return this.#all;
  }

  web(): bigint {
    return this.#mask(this.site.head.assignments);
  }

  list(list: List): bigint {
    return this.#gated(this.#mask(list.head.assignments ?? this.site.head.assignments));
  }

  item(list: List, item: Item): bigint {
    const bits = this.#gated(this.#mask(scopeOf(this.site, list, item)));
    return this.#ownItemsOnly(list, item, bits);
  }

  folder(list: List, folder: Item | null): bigint {
    return folder === null ? this.list(list) : this.item(list, folder);
  }

  canOpenSite(): boolean {
    return (this.web() & right.open) !== 0n;
  }

  /** Seen by whoever may see its items, or at least one thing in it that has permissions of its own. */
  canSeeList(list: List): boolean {
    if (this.list(list) & right.viewListItems) return true;
    return list.scopedItems().some((item) => this.canRead(list, item));
  }

  canRead(list: List, item: Item): boolean {
    return (this.item(list, item) & right.viewListItems) !== 0n;
  }

  /** Without Open on the site nothing in it can be reached; Limited Access exists to give just that. */
  #gated(bits: bigint): bigint {
    return this.canOpenSite() ? bits : 0n;
  }

  #mask(assignments: readonly Assignment[]): bigint {
    const known = this.#masks.get(assignments);
    if (known !== undefined) return known;
    let bits = this.#all ? fullControlBits : 0n;
    if (!this.#all) {
      for (const { principalId, roleIds } of assignments) {
        if (!this.#principalIds.has(principalId)) continue;
        for (const roleId of roleIds) {
          const role = this.site.role(roleId);
          if (role !== undefined) bits |= toBits(role);
        }
      }
    }
    bits &= this.#cap;
    this.#masks.set(assignments, bits);
    return bits;
  }

  /** List settings ReadSecurity 2 and WriteSecurity 2 or 4: https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.splist.readsecurity */
  #ownItemsOnly(list: List, item: Item, bits: bigint): bigint {
    const { ReadSecurity, WriteSecurity } = list.head.settings;
    if (bits & right.overrideListBehaviors || (ReadSecurity !== 2 && WriteSecurity === 1)) return bits;
    const mine = this.#principalIds.has(item.authorId);
    let left = bits;
    if (ReadSecurity === 2 && !mine) left &= ~(right.viewListItems | right.openItems | right.viewVersions);
    if (WriteSecurity === 4 || (WriteSecurity === 2 && !mine)) {
      left &= ~(right.editListItems | right.deleteListItems);
    }
    return left;
  }
}

/** The nearest permissions at or above the item: its own, a folder's, the list's, the site's. */
export function scopeOf(site: Site, list: List, item: Item): readonly Assignment[] {
  let current: Item | undefined = item;
  while (current !== undefined) {
    if (current.assignments !== null) return current.assignments;
    current = current.folderId === null ? undefined : list.items.get(current.folderId);
  }
  return list.head.assignments ?? site.head.assignments;
}

function principalIdsOf(world: World, site: Site, oid: string): ReadonlySet<number> {
  const direct = new Set<number>();
  for (const principal of site.principals()) {
    const isCaller =
      (principal.oid === oid && (principal.kind === "user" || principal.kind === "app")) ||
      (principal.kind === "everyone" && world.directory.user(oid) !== undefined) ||
      (principal.kind === "entraGroup" && world.directory.isInGroup(oid, principal.oid ?? ""));
    if (isCaller) direct.add(principal.id);
  }
  const all = new Set(direct);
  for (const principal of site.principals()) {
    if (principal.group?.memberIds.some((member) => direct.has(member))) all.add(principal.id);
  }
  return all;
}

/** Lets someone pass who was let in below, as SharePoint does by itself; tells whether that was needed. */
export function letPass(assignments: Assignment[], principalId: number, roleId: number): boolean {
  if (assignments.some((assignment) => assignment.principalId === principalId)) return false;
  assignments.push({ principalId, roleIds: [roleId] });
  return true;
}
