import { addColumn, columnsOf, createList, indexColumn } from "#graph/lists.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { ListDefinition, ListName } from "#store/lists.ts";
import { type AdminFailure, viaGraph } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import { closeOff } from "../sharepoint/assignments.ts";
import { listAt } from "../sharepoint/listAt.ts";
import { siteLists } from "../sharepoint/readSite.ts";
import { listPath } from "../sharepoint/securable.ts";
import type { SitePlace } from "../sitePlace.ts";
import { ownLists, type WorkSite } from "../workSite.ts";
import { untilUsable } from "./untilUsable.ts";

type Lists = WorkSite["lists"];

/** Creates the lists that are missing, closed from their first moment on. Lists that are there are adopted. */
export async function ensureLists(
  session: Session,
  place: SitePlace,
  present: Lists,
  names: readonly ListName[],
): Promise<Result<Lists, AdminFailure>> {
  const missing = place.lists.filter(({ name }) => names.includes(name) && !present.has(name));
  if (missing.length === 0) return ok(present);
  const made = await inParallel(missing, (list) =>
    session.changes.make({ code: "list.create", data: { list: list.name } }, () =>
      makeList(session, place, list),
    ),
  );
  if (!made.ok) return made;
  if (session.changes.dryRun) return ok(present);
  const all = await siteLists(place.site);
  if (!all.ok) return all;
  const own = ownLists(all.value, place.lists);
  const ids = missing.flatMap(({ name }) => own.get(name)?.Id ?? []);
  const usable = await viaGraph("GET new lists", untilUsable(session, place.siteId, ids));
  return usable.ok ? ok(own) : usable;
}

async function makeList(
  { graph }: Session,
  { site, siteId }: SitePlace,
  list: ListDefinition,
): Promise<Result<null, AdminFailure>> {
  // The address of a list comes from the name that it is made with; its Finnish name is given afterwards.
  const spec = { displayName: list.name, columns: list.columns };
  const created = await viaGraph(`create list ${list.name}`, createList(graph, siteId, spec));
  if (created.ok) {
    const closed = await closeOff(site, { kind: "list", listId: created.value });
    return closed.ok ? ok(null) : closed;
  }
  // Made by another run, or by this call although its answer was lost: it is adopted.
  const lost = created.failure.reason === "duplicate" || created.failure.reason === "unknownOutcome";
  if (!lost) return created;
  const all = await siteLists(site);
  if (!all.ok) return all;
  return listAt(all.value, list.name) ? ok(null) : created;
}

/** Gives the lists that nobody has named yet their names for people. */
export async function ensureListNames(
  session: Session,
  { site, lists }: SitePlace,
  present: Lists,
): Promise<Result<null, AdminFailure>> {
  const unnamed = lists.filter(({ name }) => present.get(name)?.Title === name);
  const done = await inParallel(unnamed, ({ name, displayName }) =>
    session.changes.make({ code: "list.rename", data: { list: name, displayName } }, () =>
      site.merge(listPath(present.get(name)?.Id ?? ""), { Title: displayName }),
    ),
  );
  return done.ok ? ok(null) : done;
}

/** Adds missing columns and indexes to the lists that are there. Never removes one. */
export async function ensureColumns(
  session: Session,
  { siteId, lists }: SitePlace,
  present: Lists,
): Promise<Result<null, AdminFailure>> {
  const known = lists.flatMap((definition) => {
    const list = present.get(definition.name);
    return list ? [{ definition, listId: list.Id }] : [];
  });
  const columns = await viaGraph(
    "GET columns",
    columnsOf(
      session.graph,
      siteId,
      known.map(({ listId }) => listId),
    ),
  );
  if (!columns.ok) return columns;
  for (const [index, { definition, listId }] of known.entries()) {
    const at = { siteId, listId };
    for (const wanted of definition.columns) {
      const names = { list: definition.name, column: wanted.name };
      const found = columns.value[index]?.find((column) => column.name === wanted.name);
      if (found && found.type !== wanted.type)
        return fail({ service: "admin", reason: "columnType", ...names });
      const indexed = found && (found.indexed || !wanted.indexed) && (found.unique || !wanted.unique);
      if (indexed) continue;
      const done = await session.changes.make(
        { code: found ? "column.index" : "column.add", data: names },
        () =>
          viaGraph(
            `column ${wanted.name} of ${definition.name}`,
            found
              ? indexColumn(session.graph, { ...at, columnId: found.id }, wanted)
              : addColumn(session.graph, at, wanted),
          ),
      );
      if (!done.ok) return done;
    }
  }
  return ok(null);
}
