import { randomUUID } from "node:crypto";
import { builtInRoles } from "../permissions/builtInRoles.ts";
import type { Directory } from "./Directory.ts";
import { List } from "./List.ts";
import type {
  Assignment,
  Item,
  ItemVersion,
  ListHead,
  Principal,
  Recycled,
  RoleDefinition,
  SiteHead,
} from "./model.ts";
import type { RecordStore } from "./RecordStore.ts";
import { resolvePrincipal } from "./resolvePrincipal.ts";
import { stableGuid } from "./stableGuid.ts";
import type { Tenant } from "./Tenant.ts";

/** A communication site: its User Information List, its groups, its permission levels and its lists. */
export class Site {
  readonly head: SiteHead;
  readonly lists = new Map<string, List>();
  readonly #records: RecordStore;
  readonly #directory: Directory;
  readonly #principals = new Map<number, Principal>();
  readonly #tenantId: string;
  readonly #recycled = new Map<string, Recycled>();

  constructor(head: SiteHead, directory: Directory, records: RecordStore, tenantId: string) {
    this.head = head;
    this.#directory = directory;
    this.#records = records;
    this.#tenantId = tenantId;
    for (const principal of head.principals) this.#principals.set(principal.id, principal);
    for (const { value } of records.all(`list ${head.path}`)) {
      const list = new List(value as ListHead, records);
      list.load(
        records.all(`item ${list.head.id}`).map((record) => record.value as Item),
        records
          .all(`version ${list.head.id}`)
          .map((record) => record.value as ItemVersion & { itemId: number }),
      );
      this.lists.set(list.head.id, list);
    }
    for (const { value } of records.all(`recycled ${head.path}`)) {
      const recycled = value as Recycled;
      this.#recycled.set(recycled.id, recycled);
    }
  }

  /** What is in the recycle bins, the first deleted first. */
  recycled(): readonly Recycled[] {
    return [...this.#recycled.values()];
  }

  /** Takes an item, with a folder what is in it, to the first recycle bin. */
  recycle(list: List, item: Item, deletedById: number, now: string): Recycled {
    const recycled: Recycled = {
      id: randomUUID(),
      stage: 1,
      isFolder: item.isFolder,
      title: String(item.fields.Title ?? item.leafName),
      leafName: item.leafName,
      dirName: `${this.head.path}/Lists/${list.head.name}${list.folderPath(item.folderId)}`.slice(1),
      deletedAt: now,
      deletedById,
    };
    list.erase(item);
    this.keepRecycled(recycled);
    return recycled;
  }

  keepRecycled(recycled: Recycled): void {
    this.#recycled.set(recycled.id, recycled);
    this.#records.put(`recycled ${this.head.path}`, recycled.id, recycled);
  }

  removeRecycled({ id }: Recycled): void {
    this.#recycled.delete(id);
    this.#records.remove(`recycled ${this.head.path}`, id);
  }

  save(): void {
    this.#records.put("site", this.head.path, this.head);
  }

  addList(head: ListHead): List {
    const list = new List(head, this.#records, Date.now());
    this.lists.set(head.id, list);
    this.saveList(list);
    return list;
  }

  saveList(list: List): void {
    this.#records.put(`list ${this.head.path}`, list.head.id, list.head);
  }

  removeList(list: List): void {
    for (const item of [...list.items.values()]) list.erase(item);
    this.lists.delete(list.head.id);
    this.#records.remove(`list ${this.head.path}`, list.head.id);
  }

  principals(): readonly Principal[] {
    return this.head.principals;
  }

  principal(id: number): Principal | undefined {
    return this.#principals.get(id);
  }

  role(id: number): RoleDefinition | undefined {
    return this.head.roles.find((role) => role.id === id);
  }

  /** The principal with this login name, registered in the site if the directory knows it. */
  ensure(loginName: string): Principal | undefined {
    const resolved = resolvePrincipal(loginName, this.#directory, this.#tenantId);
    if (resolved === undefined) return undefined;
    const known = this.principals().find((one) => one.loginName === resolved.loginName);
    return known ?? this.#register({ ...resolved, group: null });
  }

  addGroup(title: string, group: Principal["group"]): Principal {
    return this.#register({ kind: "group", loginName: title, title, email: "", oid: null, group });
  }

  removePrincipal(id: number): void {
    this.#principals.delete(id);
    this.head.principals = this.head.principals.filter((one) => one.id !== id);
    const without = (all: Assignment[]) => all.filter((one) => one.principalId !== id);
    this.head.assignments = without(this.head.assignments);
    for (const principal of this.head.principals) {
      if (principal.group !== null) {
        principal.group.memberIds = principal.group.memberIds.filter((member) => member !== id);
      }
    }
    for (const list of this.lists.values()) {
      if (list.head.assignments !== null) {
        list.head.assignments = without(list.head.assignments);
        this.saveList(list);
      }
      for (const item of list.scopedItems()) {
        item.assignments = without(item.assignments ?? []);
        list.saveItem(item);
      }
    }
    this.save();
  }

  #register(principal: Omit<Principal, "id">): Principal {
    const full = { id: this.head.nextPrincipalId, ...principal };
    this.head.nextPrincipalId += 1;
    this.#principals.set(full.id, full);
    this.head.principals.push(full);
    this.save();
    return full;
  }

  /** A new, empty site as the admin center makes it: three groups on the web, nobody but the admins in them. */
  static create(
    source: Tenant["sites"][number],
    tenant: Tenant,
    directory: Directory,
    records: RecordStore,
    now: string,
  ): Site {
    const head: SiteHead = {
      path: source.path,
      id: stableGuid(`${tenant.tenantId}${source.path}`),
      webId: stableGuid(`${tenant.tenantId}${source.path}/web`),
      title: source.title,
      createdAt: now,
      admins: source.admins,
      principals: [],
      nextPrincipalId: 3,
      roles: builtInRoles.map((role) => ({ ...role })),
      nextRoleId: 1073741931,
      assignments: [],
      settings: {},
    };
    const site = new Site(head, directory, records, tenant.tenantId);
    const groups = [
      ["Owners", 1073741829],
      ["Members", 1073741830],
      ["Visitors", 1073741826],
    ] as const;
    for (const [suffix, roleId] of groups) {
      const group = site.addGroup(`${source.title} ${suffix}`, {
        description: "",
        ownerId: 3,
        memberIds: [],
        onlyAllowMembersViewMembership: false,
        allowMembersEditMembership: suffix === "Members",
        allowRequestToJoinLeave: false,
        autoAcceptRequestToJoinLeave: false,
      });
      head.assignments.push({ principalId: group.id, roleIds: [roleId] });
    }
    for (const oid of source.admins) {
      const upn = directory.user(oid)?.userPrincipalName;
      if (upn === undefined) throw new Error(`Site ${source.path}: its admin ${oid} is not among the users.`);
      const admin = site.ensure(upn);
      if (admin !== undefined) site.principal(3)?.group?.memberIds.push(admin.id);
    }
    site.save();
    return site;
  }
}
