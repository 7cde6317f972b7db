import type { TownModel } from "#domain/model/townModel.ts";
import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { entries, readRegistry } from "../registry/registry.ts";
import { registryKey, runRecord } from "../registry/registryRecords.ts";
import { rememberAdmins } from "../registry/siteAdmins.ts";
import { exclusively, type Outcome, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { workPlace } from "../sitePlace.ts";
import { readTown } from "../townSite.ts";
import { readWorkSite, type WorkSite } from "../workSite.ts";
import { checkAdministrator } from "./checkAdministrator.ts";
import { ensureLists } from "./ensureLists.ts";
import { giveAccess } from "./giveAccess.ts";
import { makeLists } from "./makeLists.ts";
import { runProbes } from "./probes.ts";
import { setUpTalks } from "./setUpTalks.ts";
import { writeConfig } from "./writeConfig.ts";
import { readModelFile, writeModel } from "./writeModel.ts";

/** Makes the two sites what the app needs. Run again, it changes only what differs. */
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
    const registry = await ensureLists(session, workPlace(session), site.value.lists, ["Registry"]);
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
  const place = workPlace(session);
  const lists = await makeLists(session, place, site.lists);
  if (!lists.ok) return lists;
  const registryListId = lists.value.get("Registry")?.Id;

  session.step({ code: "setup.model", data: {} });
  const town = await readTown(session, lists.value);
  if (!town.ok) return town;
  const inForce = model ? await writeModel(session, lists.value, town.value, model) : ok(town.value.model);
  if (!inForce.ok) return inForce;

  const access = { which: "work", registryListId } as const;
  const given = await giveAccess(session, place, { ...site, lists: lists.value }, town.value, access);
  if (!given.ok) return given;

  session.step({ code: "setup.talks", data: {} });
  const talks = await setUpTalks(session, { ...town.value, model: inForce.value }, registryListId);
  if (!talks.ok) return talks;
  session.step({ code: "setup.config", data: {} });
  const remembered = await rememberSetup(session, lists.value);
  return remembered.ok ? writeConfig(session, lists.value, talks.value) : remembered;
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

async function rememberSetup(
  session: Session,
  lists: WorkSite["lists"],
): Promise<Result<null, AdminFailure>> {
  const list = lists.get("Registry");
  if (session.changes.dryRun || !list) return ok(null);
  const registry = await readRegistry(session, list.Id);
  return registry.ok ? rememberAdmins(session, registry.value) : registry;
}
