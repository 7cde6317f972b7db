import type { Assignment, Item, ListHead, SiteHead } from "../../../sandbox/graph/state/model.ts";
import type { KeptRecords } from "./KeptRecords.ts";

/**
 * Everything that a town's sites hold, a line each, in one order, without ids and times: two towns in the same state
 * give the same text, in whatever order things were made. The log of IT's runs is left out.
 */
export function townState(records: KeptRecords): string {
  return records
    .all("site")
    .flatMap(({ value }) => siteLines(value as SiteHead, records))
    .sort()
    .join("\n");
}

function siteLines(site: SiteHead, records: KeptRecords): readonly string[] {
  const names: Names = {
    principal: (id) => site.principals.find((one) => one.id === id)?.loginName ?? `no principal ${id}`,
    grants: (assignments) =>
      assignments === null
        ? "inherits"
        : assignments
            .map(({ principalId, roleIds }) => {
              const roles = roleIds.map(
                (id) => site.roles.find((role) => role.id === id)?.name ?? `no role ${id}`,
              );
              return `${names.principal(principalId)}=${roles.sort().join("+")}`;
            })
            .sort()
            .join(", "),
  };
  const lines = [
    `admins ${[...site.admins].sort().join(" ")}`,
    `settings ${JSON.stringify(site.settings)}`,
    `web ${names.grants(site.assignments)}`,
    ...site.roles.map(({ id, ...role }) => `level ${JSON.stringify(role)}`),
    ...site.principals.map(({ id, group, ...principal }) => {
      if (group === null) return `knows ${JSON.stringify(principal)}`;
      const { ownerId, memberIds, ...settings } = group;
      const members = memberIds.map(names.principal).sort().join(" ");
      return `group ${principal.title} of ${names.principal(ownerId)}: ${members} ${JSON.stringify(settings)}`;
    }),
    ...records.all(`list ${site.path}`).flatMap(({ value }) => listLines(value as ListHead, names, records)),
  ];
  return lines.map((line) => `${site.path} ${line}`);
}

interface Names {
  readonly principal: (id: number) => string;
  readonly grants: (assignments: readonly Assignment[] | null) => string;
}

function listLines(list: ListHead, names: Names, records: KeptRecords): readonly string[] {
  const items = records.all(`item ${list.id}`).map(({ value }) => value as Item);
  const pathOf = (id: number | null): string => {
    const item = items.find((one) => one.id === id);
    return item ? `${pathOf(item.folderId)}/${item.isFolder ? item.leafName : ""}` : "";
  };
  const { displayName, description, template, settings } = list;
  const lines = [
    `is ${JSON.stringify({ displayName, description, template, settings })} ${names.grants(list.assignments)}`,
    ...list.columns.map(({ id, ...column }) => `column ${JSON.stringify(column)}`),
    ...items
      .filter(({ fields }) => !isLog(list, String(fields.Key)))
      .map((item) => {
        const at = item.isFolder ? `folder ${pathOf(item.id)}` : `item ${pathOf(item.folderId)}`;
        return `${at} by ${names.principal(item.authorId)} ${fieldsOf(list, item, names)} ${names.grants(item.assignments)}`;
      }),
  ];
  return lines.map((line) => `list ${list.name} ${line}`);
}

/** The lease and the runs are other ones after another run. */
function isLog(list: ListHead, key: string): boolean {
  return list.name === "Registry" && (key === "lease" || key.startsWith("run:"));
}

/** The registry also keeps ids, which differ with the order in which things were made, and times. */
function fieldsOf(list: ListHead, { fields }: Item, names: Names): string {
  const text = JSON.stringify(fields, Object.keys(fields).sort());
  if (list.name !== "Registry") return text;
  return text
    .replace(
      /\\"(fillers|members|heads)\\":(\d+)/gu,
      (_, field, id) => `${field} ${names.principal(Number(id))}`,
    )
    .replace(/\\"folders\\":\{[^}]*\}/gu, (folders) => folders.replace(/:\d+/gu, ":n"))
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "then");
}
