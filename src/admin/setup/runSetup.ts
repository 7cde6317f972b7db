import type { TownModel } from "#domain/model/townModel.ts";
import { ok, type Result } from "#lib/result.ts";
import { lists as listDefinitions } from "#store/lists.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { type DocumentLists, readDocumentLists } from "../open/closedFolders.ts";
import { ensureLevels } from "../permissions/ensureLevels.ts";
import { closeLists, ensureListPermissions } from "../permissions/ensureListPermissions.ts";
import { ensureMembers } from "../permissions/ensureMembers.ts";
import { ensureSiteGroups } from "../permissions/ensureSiteGroups.ts";
import { folderLists } from "../permissions/folderLists.ts";
import { membershipTable } from "../permissions/membershipTable.ts";
import type { Role } from "../permissions/permissionTable.ts";
import { entries, readRegistry } from "../registry/registry.ts";
import { registryKey, runRecord } from "../registry/registryRecords.ts";
import { groupOwners, rememberAdmins } from "../registry/siteAdmins.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { siteLists } from "../sharepoint/readSite.ts";
import { readTown } from "../townSite.ts";
import { foreignLists, readWorkSite, type WorkSite } from "../workSite.ts";
import { checkAdministrator } from "./checkAdministrator.ts";
import { closeTalksSite } from "./closeTalksSite.ts";
import { ensureColumns, ensureListNames, ensureLists } from "./ensureLists.ts";
import { ensureSettings } from "./listSettings.ts";
import { runProbes } from "./probes.ts";
import { ensureSiteSettings } from "./siteSettings.ts";
import { writeConfig } from "./writeConfig.ts";
import { readModelFile, writeModel } from "./writeModel.ts";

const baseRoles: readonly Role[] = [{ kind: "staff" }, { kind: "hr" }];
const everyList = listDefinitions.map(({ name }) => name);

/** Makes the work site what the app needs, and closes the talks site. Run again, it changes only what differs. */
export async function runSetup(options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 11, async (session) => {
    session.step({ code: "setup.check", data: {} });
    const model = options.modelFile ? await readModelFile(options.modelFile) : ok(null);
    if (!model.ok) return model;
    const site = await readWorkSite(session.work);
    if (!site.ok) return site;
    const mayAdminister = await checkAdministrator(session);
    if (!mayAdminister.ok) return mayAdminister;

    session.step({ code: "setup.probes", data: {} });
    const probed = await probeOnce(session, site.value);
    if (!probed.ok) return probed;

    // The registry comes first: it holds the lease that keeps a second run away.
    const registry = await ensureLists(session, site.value.lists, ["Registry"]);
    if (!registry.ok) return registry;
    const done = await exclusively(session, registry.value.get("Registry")?.Id ?? "", "setup", () =>
      setUp(session, { ...site.value, lists: registry.value }, model.value),
    );
    if (!done.ok) return done;
    if (!options.dryRun) session.say({ code: "setup.done", data: { changed: session.changes.count() } });
    return ok({ differences: 0 });
  });
}

async function setUp(
  session: Session,
  site: WorkSite,
  model: TownModel | null,
): Promise<Result<null, AdminFailure>> {
  session.step({ code: "setup.lists", data: {} });
  const lists = await ensureLists(session, site.lists, everyList);
  if (!lists.ok) return lists;
  const named = await ensureListNames(session, lists.value);
  if (!named.ok) return named;
  session.step({ code: "setup.columns", data: {} });
  const columns = await ensureColumns(session, lists.value);
  if (!columns.ok) return columns;
  session.step({ code: "setup.settings", data: {} });
  const settings = await ensureSettings(session, lists.value);
  if (!settings.ok) return settings;
  const onSite = await ensureSiteSettings(session, session.work);
  if (!onSite.ok) return onSite;

  session.step({ code: "setup.model", data: {} });
  const town = await readTown(session, lists.value);
  if (!town.ok) return town;
  const written = model ? await writeModel(session, lists.value, town.value, model) : ok(null);
  if (!written.ok) return written;

  session.step({ code: "setup.levels", data: {} });
  const levels = await ensureLevels(session, site.roles);
  if (!levels.ok) return levels;
  session.step({ code: "setup.groups", data: {} });
  const owners = await groupOwners(session, lists.value.get("Registry")?.Id);
  if (!owners.ok) return owners;
  const keepers = { me: site.me, owners: owners.value };
  const groups = await ensureSiteGroups(session, site.groups, baseRoles, keepers);
  if (!groups.ok) return groups;
  const members = await ensureMembers(session, groups.value, baseMembers(session));
  if (!members.ok) return members;
  for (const login of members.value.unknown) session.say({ code: "member.unknown", data: { login } });

  session.step({ code: "setup.permissions", data: {} });
  const principals = { groups: groups.value, users: site.users, levels: levels.value, myId: site.me.Id };
  const all = await siteLists(session.work);
  if (!all.ok) return all;
  const closed = await closeLists(session, session.work, foreignLists(all.value), site.me.Id);
  if (!closed.ok) return closed;
  const documents = await documentsOf(session, lists.value);
  if (!documents.ok) return documents;
  const permitted = await ensureListPermissions(
    session,
    lists.value,
    documents.value,
    town.value,
    principals,
  );
  if (!permitted.ok) return permitted;

  session.step({ code: "setup.talks", data: {} });
  const talks = await closeTalksSite(session);
  if (!talks.ok) return talks;
  session.step({ code: "setup.config", data: {} });
  const remembered = await rememberSetup(session, lists.value);
  return remembered.ok ? writeConfig(session, lists.value) : remembered;
}

/** A site that has been set up once has answered every call already. */
async function probeOnce(session: Session, site: WorkSite): Promise<Result<null, AdminFailure>> {
  const registry = site.lists.get("Registry");
  if (registry) {
    const known = await readRegistry(session, registry.Id);
    if (!known.ok) return known;
    const runs = entries(known.value, registryKey.run("setup"), runRecord);
    if (runs.some((run) => run.outcome === "done")) return ok(null);
  }
  const done = await session.changes.make({ code: "setup.wouldProbe", data: {} }, () =>
    runProbes(session, site.me.Id),
  );
  return done.ok ? ok(null) : done;
}

/** In a dry run the lists need not be there yet. */
async function documentsOf(
  session: Session,
  lists: WorkSite["lists"],
): Promise<Result<DocumentLists, AdminFailure>> {
  const missing = folderLists.some((name) => !lists.has(name));
  return session.changes.dryRun && missing ? ok(new Map()) : readDocumentLists(session, lists);
}

async function rememberSetup(
  session: Session,
  lists: WorkSite["lists"],
): Promise<Result<null, AdminFailure>> {
  const list = lists.get("Registry");
  if (session.changes.dryRun || !list) return ok(null);
  const registry = await readRegistry(session, list.Id);
  return registry.ok ? rememberAdmins(session, registry.value) : registry;
}

function baseMembers({ options }: Session): ReadonlyMap<string, readonly string[]> {
  const { staffGroupId, hrPeople } = options;
  return membershipTable({ groups: [], people: new Map(), staffGroupId, hrPeople });
}
