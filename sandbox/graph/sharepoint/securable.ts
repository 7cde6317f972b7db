import { restError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import { type Access, grantLimitedAccess, scopeOf } from "../permissions/Access.ts";
import type { Assignment, Item } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { findRestItem, findRestList, findRestSite } from "./findRest.ts";

/** A web, a list, or an item or folder of a list: what can have permissions of its own. */
export type Securable = {
  site: Site;
  access: Access;
  /** What the caller may do here. */
  bits: bigint;
  /** The assignments that count here; its own, or those of what it inherits from. */
  effective: readonly Assignment[];
  own: Assignment[] | null;
  /** The assignments of everything above that has its own, where Limited Access must be given. */
  above: Assignment[][];
  label: string;
  set: (assignments: Assignment[] | null) => void;
  /** Makes everything below inherit again. */
  clearBelow: () => void;
  save: () => void;
};

export function findSecurable(exchange: Exchange): Securable {
  if (exchange.params.item !== undefined) return itemSecurable(exchange);
  if (exchange.params.list !== undefined || exchange.params.title !== undefined)
    return listSecurable(exchange);
  const { site, access } = findRestSite(exchange);
  return {
    site,
    access,
    bits: access.web(),
    effective: site.head.assignments,
    own: site.head.assignments,
    above: [],
    label: site.head.path,
    set: () => {
      throw restError.badState("The top site of a collection always has permissions of its own.");
    },
    clearBelow: () => undefined,
    save: () => site.save(),
  };
}

function listSecurable(exchange: Exchange): Securable {
  const { site, access, list } = findRestList(exchange);
  return {
    site,
    access,
    bits: access.list(list),
    effective: list.head.assignments ?? site.head.assignments,
    own: list.head.assignments,
    above: [site.head.assignments],
    label: list.head.displayName,
    set: (assignments) => {
      list.head.assignments = assignments;
      site.saveList(list);
    },
    clearBelow: () => {
      for (const item of list.scopedItems()) list.setAssignments(item, null);
    },
    save: () => {
      site.saveList(list);
      site.save();
    },
  };
}

function itemSecurable(exchange: Exchange): Securable {
  const { site, access, list, item } = findRestItem(exchange);
  const folders: Item[] = [];
  for (let id = item.folderId; id !== null; ) {
    const folder = list.items.get(id);
    if (folder?.assignments) folders.push(folder);
    id = folder?.folderId ?? null;
  }
  const lists = list.head.assignments === null ? [] : [list.head.assignments];
  return {
    site,
    access,
    bits: access.item(list, item),
    effective: scopeOf(site, list, item),
    own: item.assignments,
    above: [
      ...folders.flatMap((folder) => (folder.assignments === null ? [] : [folder.assignments])),
      ...lists,
      site.head.assignments,
    ],
    label: `${list.head.displayName}/${item.id}`,
    set: (assignments) => {
      if (assignments !== null && list.head.columns.some((column) => column.unique)) {
        throw restError.badState(
          "You cannot set item-level permissions in a list that has a column with unique values.",
        );
      }
      list.setAssignments(item, assignments);
    },
    clearBelow: () => {
      if (!item.isFolder) return;
      for (const below of list.scopedItems())
        if (isBelow(list, below.folderId, item.id)) list.setAssignments(below, null);
    },
    save: () => {
      list.saveItem(item);
      for (const folder of folders) list.saveItem(folder);
      site.saveList(list);
      site.save();
    },
  };
}

function isBelow(
  list: ReturnType<typeof findRestItem>["list"],
  folderId: number | null,
  ancestor: number,
): boolean {
  if (folderId === null) return false;
  return folderId === ancestor || isBelow(list, list.items.get(folderId)?.folderId ?? null, ancestor);
}

/** Adds a role to a principal's assignment, and Limited Access above so that it can be reached. */
export function assign(securable: Securable, principalId: number, roleId: number): void {
  const own = securable.own;
  if (own === null)
    throw restError.badState(
      "You cannot change permissions on an object that inherits them. Break the inheritance first.",
    );
  const existing = own.find((assignment) => assignment.principalId === principalId);
  if (existing === undefined) own.push({ principalId, roleIds: [roleId] });
  else if (!existing.roleIds.includes(roleId)) existing.roleIds.push(roleId);
  for (const above of securable.above) grantLimitedAccess(above, principalId);
}
