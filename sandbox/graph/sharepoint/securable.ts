import { restError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import { type Access, letPass, scopeOf } from "../permissions/Access.ts";
import { limitedAccessId, webOnlyLimitedAccessId } from "../permissions/basePermissions.ts";
import type { List } from "../state/List.ts";
import type { Assignment, Item } from "../state/model.ts";
import type { Site } from "../state/Site.ts";
import { findRestItem, findRestList, findRestSite } from "./findRest.ts";

/** Something below that has permissions of its own. */
export type Scope = {
  assignments: Assignment[];
  set: (assignments: Assignment[] | null) => void;
};

/** Something above that has permissions of its own, where Limited Access must be given. */
type Passage = {
  assignments: Assignment[];
  /** The level that SharePoint gives there by itself. */
  passingRoleId: number;
  save: () => void;
};

/** A web, a list, or an item or folder of a list: what can have permissions of its own. */
export type Securable = {
  site: Site;
  access: Access;
  /** What the caller may do here. */
  bits: bigint;
  /** The assignments that count here; its own, or those of what it inherits from. */
  effective: readonly Assignment[];
  own: Assignment[] | null;
  above: Passage[];
  /** The level that SharePoint gives here by itself to whoever is let in below. */
  passingRoleId: number;
  label: string;
  set: (assignments: Assignment[] | null) => void;
  below: () => Scope[];
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
    passingRoleId: webOnlyLimitedAccessId,
    label: site.head.path,
    set: () => {
      throw restError.badState("The top site of a collection always has permissions of its own.");
    },
    below: () =>
      [...site.lists.values()].flatMap((list) => {
        const own = list.head.assignments;
        const set = (assignments: Assignment[] | null) => {
          list.head.assignments = assignments;
          site.saveList(list);
        };
        return [...(own === null ? [] : [{ assignments: own, set }]), ...itemScopes(list)];
      }),
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
    above: [sitePassage(site)],
    passingRoleId: limitedAccessId,
    label: list.head.displayName,
    set: (assignments) => {
      list.head.assignments = assignments;
      site.saveList(list);
    },
    below: () => itemScopes(list),
    save: () => site.saveList(list),
  };
}

function itemSecurable(exchange: Exchange): Securable {
  const { site, access, list, item } = findRestItem(exchange);
  const folders: Passage[] = [];
  for (let id = item.folderId; id !== null; ) {
    const folder = list.items.get(id);
    if (folder?.assignments) folders.push(passage(folder.assignments, () => list.saveItem(folder)));
    id = folder?.folderId ?? null;
  }
  const own = list.head.assignments;
  const lists = own === null ? [] : [passage(own, () => site.saveList(list))];
  return {
    site,
    access,
    bits: access.item(list, item),
    effective: scopeOf(site, list, item),
    own: item.assignments,
    above: [...folders, ...lists, sitePassage(site)],
    passingRoleId: limitedAccessId,
    label: `${list.head.displayName}/${item.id}`,
    set: (assignments) => {
      if (assignments !== null && list.head.columns.some((column) => column.unique)) {
        throw restError.badState(
          "You cannot set item-level permissions in a list that has a column with unique values.",
        );
      }
      list.setAssignments(item, assignments);
    },
    below: () => itemScopes(list, item),
    save: () => list.saveItem(item),
  };
}

function passage(assignments: Assignment[], save: () => void): Passage {
  return { assignments, passingRoleId: limitedAccessId, save };
}

function sitePassage(site: Site): Passage {
  const { assignments } = site.head;
  return { assignments, passingRoleId: webOnlyLimitedAccessId, save: () => site.save() };
}

/** The items of a list, or of one folder, that have permissions of their own. */
function itemScopes(list: List, folder?: Item): Scope[] {
  return list.scopedItems().flatMap((item) => {
    if (item.assignments === null || (folder && !isBelow(list, item.folderId, folder.id))) return [];
    return [{ assignments: item.assignments, set: (changed) => list.setAssignments(item, changed) }];
  });
}

function isBelow(list: List, folderId: number | null, ancestor: number): boolean {
  if (folderId === null) return false;
  return folderId === ancestor || isBelow(list, list.items.get(folderId)?.folderId ?? null, ancestor);
}

/** Adds a role to a principal's assignment, and lets the principal pass above so that it can be reached. */
export function assign(securable: Securable, principalId: number, roleId: number): void {
  const own = securable.own;
  if (own === null)
    throw restError.badState(
      "You cannot change permissions on an object that inherits them. Break the inheritance first.",
    );
  const existing = own.find((assignment) => assignment.principalId === principalId);
  if (existing === undefined) own.push({ principalId, roleIds: [roleId] });
  else if (!existing.roleIds.includes(roleId)) existing.roleIds.push(roleId);
  for (const above of securable.above)
    if (letPass(above.assignments, principalId, above.passingRoleId)) above.save();
}
