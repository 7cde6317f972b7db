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
import { workPlace } from "../sitePlace.ts";
import { accessGroups, type PreparedTown, prepareTown } from "../townAccess.ts";
import { withGroups } from "../townSite.ts";
import { checkDocuments } from "./checkDocuments.ts";
import { type Checked, together } from "./checked.ts";
import { checkGroups } from "./checkGroups.ts";
import { checkPermissions } from "./checkPermissions.ts";
import { checkFlatLists, checkReferences } from "./checkReferences.ts";
import { checkAdministration, checkLists } from "./checkSite.ts";
import { checkTalks } from "./checkTalks.ts";

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
  const { site, talks } = prepared;
  const place = workPlace(session);
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
  const lists = await checkLists(session, place, site);
  if (!lists.ok) return lists;
  const administration = await checkAdministration(session.work, admins.work);
  if (!administration.ok) return administration;

  session.step({ code: "verify.permissions", data: {} });
  const permissions = await checkPermissions(place, site, prepared.town);
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
  const documents = await readDocumentLists(place, site.lists);
  if (!documents.ok) return documents;
  const areas = areasOfRecord(registry.value);
  const record = { areas, today: session.today };
  const folders = await checkDocuments(documents.value, town, site, planned.value.documents, record);
  if (!folders.ok) return folders;
  const flat = await checkFlatLists(place, site);
  if (!flat.ok) return flat;

  session.step({ code: "verify.talks", data: {} });
  const { documents: wanted } = planned.value;
  const onTalks = await checkTalks(session, talks, town, wanted, { admins: admins.talks, areas });
  if (!onTalks.ok) return onTalks;
  return ok(
    together([
      lists.value,
      administration.value,
      permissions.value,
      members,
      folders.value,
      flat.value,
      checkReferences(town),
      onTalks.value,
    ]),
  );
}
