import { usualRetention } from "#domain/model/talkModel.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { exclusively, type Outcome, readySite, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { checkAdministrator } from "../setup/checkAdministrator.ts";
import { readFullTown, type Town } from "../townSite.ts";
import { DisposalRun } from "./DisposalRun.ts";
import { discussionsOf } from "./discussionsOf.ts";
import type { Disposal } from "./disposalRecord.ts";
import { emptyFolders } from "./emptyFolders.ts";
import { forgottenBefore, forgottenOf } from "./forgotten.ts";
import { limitsOn, overdue } from "./overdue.ts";
import { type ReadStock, readStock } from "./readStock.ts";
import { tellDoomed } from "./tellDoomed.ts";

const steps = 3;

/**
 * Deletes for good what has been kept long enough; with a person, that person's development discussions whatever their
 * age. What a retention label or policy keeps is told and stays.
 */
export async function runDispose(
  personId: string | undefined,
  options: AdminOptions,
  io: AdminIo,
): Promise<Outcome> {
  return runCommand(options, io, steps, async (session) => {
    session.step({ code: "dispose.read", data: {} });
    // A refusal must mean that something keeps an item, not that this account may not delete it.
    const administrator = await checkAdministrator(session);
    if (!administrator.ok) return administrator;
    const site = await readySite(session);
    if (!site.ok) return site;
    const town = await readFullTown(session, site.value.lists);
    if (!town.ok) return town;
    if (personId !== undefined && !town.value.people.has(personId as PersonId))
      return fail({ service: "admin", reason: "noSuchPerson", person: personId });
    const { registryId } = site.value;
    const done = await exclusively(session, registryId, "dispose", async () => {
      const stock = await readStock(session, site.value);
      return stock.ok ? dispose(session, registryId, town.value, stock.value, personId) : stock;
    });
    return done.ok ? ok({ differences: 0 }) : done;
  });
}

async function dispose(
  session: Session,
  registryId: string,
  town: Town,
  read: ReadStock,
  personId: string | undefined,
): Promise<Result<null, AdminFailure>> {
  const retention = town.model?.talk?.retention ?? usualRetention;
  const limits = limitsOn(session.today, retention);
  const rule: Disposal["rule"] = personId === undefined ? { by: "retention", ...limits } : { by: "request" };
  session.say(
    personId === undefined
      ? { code: "dispose.rule", data: { ...retention, cycle: limits.talks + retention.talkCycles } }
      : { code: "dispose.ruleOfPerson", data: {} },
  );
  const doomed =
    personId === undefined
      ? overdue(read.stock, town, limits, read.years)
      : discussionsOf(personId as PersonId, read.stock);
  if (!session.changes.dryRun) tellDoomed(session, doomed); // a dry run tells what it would do anyway

  session.step({ code: "dispose.erase", data: {} });
  const run = await DisposalRun.begin(session, registryId, read.lists, rule);
  if (!run.ok) return run;
  const erased = await run.value.erase(doomed);
  if (!erased.ok) return erased;
  const folders = emptyFolders(read.lists, town, (list, itemId) => run.value.isGone(list, itemId));
  const emptied = await run.value.erase(personId === undefined ? folders : []);
  if (!emptied.ok) return emptied;

  session.step({ code: "dispose.bins", data: {} });
  const swept = await run.value.sweep(
    personId === undefined ? forgottenBefore(limits.talks) : forgottenOf(personId as PersonId),
  );
  if (!swept.ok) return swept;
  const ended = await run.value.end();
  if (!ended.ok) return ended;
  session.say({ code: "dispose.done", data: ended.value });
  return ok(null);
}
