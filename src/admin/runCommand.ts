import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "./adminFailure.ts";
import type { AdminIo } from "./adminIo.ts";
import type { AdminOptions } from "./adminOptions.ts";
import { failureText } from "./messages/failureText.ts";
import { takeLease } from "./registry/lease.ts";
import { readRegistry, remember } from "./registry/registry.ts";
import { type Run, registryKey, runRecord } from "./registry/registryRecords.ts";
import { openSession, type Session } from "./session.ts";
import { readWorkSite, type WorkSite } from "./workSite.ts";

/** What a command tells whoever called it. */
export interface Report {
  readonly changes: number;
  /** `verify`: how much differs from the permission table. */
  readonly differences: number;
}

export type Outcome = Result<Report, AdminFailure>;

/** Signs in, does the work and tells how it went; the failure is told as well as returned. */
export async function runCommand(
  options: AdminOptions,
  io: AdminIo,
  steps: number,
  work: (session: Session) => Promise<Result<{ readonly differences: number }, AdminFailure>>,
): Promise<Outcome> {
  const session = await openSession(options, io, steps);
  if (session.ok && options.dryRun) session.value.say({ code: "dryRun.begin", data: {} });
  const done = session.ok ? await work(session.value) : session;
  if (!done.ok) {
    for (const line of failureText(done.failure, options.language)) io.print(line);
    return done;
  }
  const changes = session.ok ? session.value.changes.count() : 0;
  if (session.ok && options.dryRun) session.value.say({ code: "dryRun.end", data: { count: changes } });
  return ok({ changes, ...done.value });
}

/** A run that changes the site: one at a time, and written in the registry. A dry run needs neither. */
export async function exclusively<T>(
  session: Session,
  registryListId: string,
  command: string,
  work: () => Promise<Result<T, AdminFailure>>,
  went: (value: T) => "done" | "failed" = () => "done",
): Promise<Result<T, AdminFailure>> {
  if (session.changes.dryRun) return work();
  const lease = await takeLease(session, registryListId, command);
  if (!lease.ok) return lease;
  session.changes.holdBy(lease.value.renew);
  const startedAt = timeOf(session);
  const run = { command, startedAt, endedAt: null, outcome: "running" as const };
  const started = await logRun(session, registryListId, run);
  const done = started.ok ? await work() : started;
  const outcome = done.ok ? went(done.value) : "failed";
  const ended = await logRun(session, registryListId, { ...run, endedAt: timeOf(session), outcome });
  await lease.value.release();
  return done.ok && !ended.ok ? ended : done;
}

function timeOf(session: Session): string {
  return new Date(session.io.now()).toISOString();
}

/** Written besides the work: not among its changes. */
async function logRun(
  session: Session,
  listId: string,
  run: Omit<Run, "changes">,
): Promise<Result<null, AdminFailure>> {
  const registry = await readRegistry(session, listId);
  if (!registry.ok) return registry;
  const value = { ...run, changes: session.changes.count() };
  const uncounted = { ...session, changes: { ...session.changes, note: () => undefined } };
  const entry = { key: registryKey.run(run.command), kind: "run", value };
  const saved = await remember(uncounted, registry.value, runRecord, [entry]);
  return saved.ok ? ok(null) : saved;
}

/** The site of a command that needs it set up. */
export async function readySite(
  session: Session,
): Promise<Result<WorkSite & { readonly registryId: string }, AdminFailure>> {
  const site = await readWorkSite(session.work);
  if (!site.ok) return site;
  const registry = site.value.lists.get("Registry");
  return registry
    ? ok({ ...site.value, registryId: registry.Id })
    : fail({ service: "admin", reason: "notSetUp", missing: "Registry" });
}
