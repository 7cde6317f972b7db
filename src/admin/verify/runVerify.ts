import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { differenceText } from "../messages/differenceText.ts";
import { readDocumentLists } from "../open/closedFolders.ts";
import { plannedYears } from "../open/plannedYears.ts";
import { readGroupsToday } from "../organisation/readGroupsToday.ts";
import { membershipTable } from "../permissions/membershipTable.ts";
import { areasOfRecord } from "../registry/areasOfRecord.ts";
import { readRegistry } from "../registry/registry.ts";
import { allowedAdmins } from "../registry/siteAdmins.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { accessGroups, type PreparedTown, prepareTown } from "../townAccess.ts";
import { withGroups } from "../townSite.ts";
import { checkDocuments } from "./checkDocuments.ts";
import { type Checked, together } from "./checked.ts";
import { checkGroups } from "./checkGroups.ts";
import { checkPermissions, checkTalks } from "./checkPermissions.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkAdministration, checkLists } from "./checkSite.ts";

/** Reads everything back and holds it against the permission table. Changes nothing. */
export async function runVerify(options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 5, async (session) => {
    const prepared = await prepareTown(session);
    if (!prepared.ok) return prepared;
    const checked = await exclusively(
      session,
      prepared.value.site.registryId,
      "verify",
      () => verify(session, prepared.value),
      ({ differences }) => (differences.length === 0 ? "done" : "failed"),
    );
    if (!checked.ok) return checked;
    const { differences, things } = checked.value;
    if (differences.length === 0) session.say({ code: "verify.clean", data: { checked: things } });
    else session.say({ code: "verify.differences", data: { count: differences.length } });
    for (const difference of differences) io.print(differenceText(difference, options.language));
    return ok({ differences: differences.length });
  });
}

async function verify(session: Session, prepared: PreparedTown): Promise<Result<Checked, AdminFailure>> {
  const { site } = prepared;
  const { staffGroupId, hrPeople } = session.options;
  // A deputy whose days are over must not fill any more, whether `sync` has run or not.
  const today = await readGroupsToday(session, site.lists, prepared.town);
  if (!today.ok) return today;
  const town = withGroups(prepared.town, today.value.groups);
  const registry = await readRegistry(session, site.registryId);
  if (!registry.ok) return registry;
  const admins = allowedAdmins(session, registry.value);
  const planned = plannedYears(town, registry.value, session.today);
  if (!planned.ok) return planned;

  session.step({ code: "verify.site", data: {} });
  const lists = await checkLists(session, site);
  if (!lists.ok) return lists;
  const administration = await checkAdministration(session.work, admins.work);
  if (!administration.ok) return administration;

  session.step({ code: "verify.permissions", data: {} });
  const permissions = await checkPermissions(session, prepared);
  if (!permissions.ok) return permissions;

  session.step({ code: "verify.groups", data: {} });
  const table = membershipTable({
    groups: accessGroups(town, site.groups, planned.value.discussing),
    people: town.people,
    staffGroupId,
    hrPeople,
  });
  const members = checkGroups(site.groups, table, admins.work);

  session.step({ code: "verify.folders", data: {} });
  const documents = await readDocumentLists(session, site.lists);
  if (!documents.ok) return documents;
  const folders = await checkDocuments(session, documents.value, town, site, planned.value.documents, {
    areas: areasOfRecord(registry.value),
    today: session.today,
  });
  if (!folders.ok) return folders;
  const references = await checkReferences(session, site, town);
  if (!references.ok) return references;

  session.step({ code: "verify.talks", data: {} });
  const talksAdministration = await checkAdministration(session.talks, admins.talks);
  if (!talksAdministration.ok) return talksAdministration;
  const talks = await checkTalks(session.talks);
  if (!talks.ok) return talks;
  return ok(
    together([
      lists.value,
      administration.value,
      permissions.value,
      members,
      folders.value,
      references.value,
      talksAdministration.value,
      talks.value,
    ]),
  );
}
