import { ok } from "#lib/result.ts";
import { lists } from "#store/lists.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { entries, readRegistry } from "../registry/registry.ts";
import { leaseRecord, registryKey, runRecord } from "../registry/registryRecords.ts";
import { openYears } from "../registry/rememberTown.ts";
import { type Outcome, readySite, runCommand } from "../runCommand.ts";
import { readTown } from "../townSite.ts";

const commands = [
  "setup",
  "org import",
  "open",
  "sync",
  "aggregate",
  "verify",
  "dispose",
  "import-discussions",
  "import-lines",
  "import-summaries",
];

/** Tells what is there and how the last run of each command went. */
export async function runStatus(options: AdminOptions, io: AdminIo): Promise<Outcome> {
  return runCommand(options, io, 0, async (session) => {
    const site = await readySite(session);
    if (!site.ok) return site;
    const town = await readTown(session, site.value.lists);
    if (!town.ok) return town;
    const registry = await readRegistry(session, site.value.registryId);
    if (!registry.ok) return registry;
    const { units, people, activeGroups } = town.value;
    const inService = [...people.values()].filter((person) => !person.leftOn).length;
    session.say({ code: "status.lists", data: { present: site.value.lists.size, wanted: lists.length } });
    session.say({
      code: "status.organisation",
      data: { units: units.size, people: inService, groups: activeGroups.length },
    });
    session.say({ code: "status.years", data: { years: openYears(registry.value) } });
    const runs = entries(registry.value, registryKey.run(""), runRecord);
    for (const command of commands) {
      const run = runs.find((one) => one.command === command);
      session.say(run ? { code: "status.run", data: run } : { code: "status.never", data: { command } });
    }
    const [lease] = entries(registry.value, registryKey.lease, leaseRecord);
    if (lease && Date.parse(lease.until) > io.now()) session.say({ code: "status.lease", data: lease });
    return ok({ differences: 0 });
  });
}
