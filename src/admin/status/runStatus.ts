import { ok } from "#lib/result.ts";
import { lists, talksLists } from "#store/lists.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { entries, readRegistry } from "../registry/registry.ts";
import { leaseRecord, registryKey, runRecord } from "../registry/registryRecords.ts";
import { openYears } from "../registry/rememberTown.ts";
import { type Outcome, readySite, runCommand } from "../runCommand.ts";
import { holdsTalks } from "../talksSite.ts";
import { readTown } from "../townSite.ts";
import { readWorkSite } from "../workSite.ts";

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
    const talks = await readWorkSite(session.talks, talksLists);
    if (!talks.ok) return talks;
    const inUse = holdsTalks(town.value.model, talks.value);
    const present = site.value.lists.size + talks.value.lists.size;
    const wanted = lists.length + (inUse ? talksLists.length : 0);
    session.say({ code: "status.lists", data: { present, wanted } });
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
