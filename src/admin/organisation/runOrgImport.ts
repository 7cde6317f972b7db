import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { upsertItems } from "../keyedItems.ts";
import { exclusively, type Outcome, readySite, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { readTown, referenceList, type Town } from "../townSite.ts";
import type { WorkSite } from "../workSite.ts";
import { readOrganisation } from "./readOrganisation.ts";
import { type WantedRecords, wantedRecords } from "./wantedRecords.ts";

/** Brings the organisation in from three files, wholly or not at all. */
export async function runOrgImport(folder: string, options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 5, async (session) => {
    session.step({ code: "org.site", data: {} });
    const site = await readySite(session);
    if (!site.ok) return site;
    const town = await readTown(session, site.value.lists);
    if (!town.ok) return town;
    const { model } = town.value;
    if (!model) return fail({ service: "admin", reason: "noModel" });

    session.step({ code: "org.files", data: { folder } });
    const kindIds = model.groupKinds.map((kind) => kind.id);
    const earlier = new Set<string>(town.value.groups.map(({ id }) => id));
    const organisation = await readOrganisation(folder, kindIds, earlier);
    if (!organisation.ok) return organisation;
    const wanted = wantedRecords(organisation.value, town.value, session.today);
    const { ended, present } = wanted;
    if (isSuspicious(ended, present) && !options.allowRemovals)
      return fail({ service: "admin", reason: "manyEnded", ended, present });
    const done = await exclusively(session, site.value.registryId, "org import", () =>
      writeRecords(session, site.value, town.value, wanted),
    );
    if (!done.ok) return done;
    const { units, people, groups } = organisation.value;
    const without = people.filter((person) => !person.userPrincipalName).length;
    session.say({
      code: "org.done",
      data: {
        units: units.length,
        people: people.length,
        groups: groups.length,
        without,
        ended,
        changed: session.changes.count(),
      },
    });
    return ok({ differences: 0 });
  });
}

/** An export that lost its end looks like half of the staff leaving in one night. */
function isSuspicious(ended: number, present: number): boolean {
  return ended > 10 && ended > present / 5;
}

const written = [
  ["Units", "org.units"],
  ["People", "org.people"],
  ["Groups", "org.groups"],
] as const;

async function writeRecords(
  session: Session,
  site: WorkSite,
  town: Town,
  wanted: WantedRecords,
): Promise<Result<null, AdminFailure>> {
  for (const [name, code] of written) {
    session.step({ code, data: {} });
    const list = referenceList(site.lists, name);
    if (!list) return fail({ service: "admin", reason: "notSetUp", missing: name });
    const done = await upsertItems(session, list, town.items[name], wanted[name]);
    if (!done.ok) return done;
  }
  return ok(null);
}
