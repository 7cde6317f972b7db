import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chargeOf } from "../../sandbox/graph/throttling/chargeOf.ts";
import { type Sandbox, startSandbox } from "../../sandbox/startSandbox.ts";
import { runOpen } from "../../src/admin/open/runOpen.ts";
import { runOrgImport } from "../../src/admin/organisation/runOrgImport.ts";
import type { Outcome } from "../../src/admin/runCommand.ts";
import { runSetup } from "../../src/admin/setup/runSetup.ts";
import { runSync } from "../../src/admin/sync/runSync.ts";
import { must, testIo, townRun } from "../../src/admin/testing/townRun.ts";
import {
  type BenchPerson,
  benchPeople,
  benchTenant,
  writeBenchModel,
  writeBenchOrganisation,
} from "./talkBenchTown.ts";
import { VirtualTime } from "./VirtualTime.ts";

export interface CommandCost {
  readonly requests: number;
  /** Resource units, as Microsoft counts them. */
  readonly units: number;
  /** How long IT waits: work on this computer and every wait that SharePoint asked for. */
  readonly minutes: number;
  /** Of that, how long the command only waited. */
  readonly waitedMinutes: number;
}

export interface TalkCosts {
  readonly people: number;
  readonly open: CommandCost;
  /** Nothing has changed since. */
  readonly syncQuiet: CommandCost;
  /** One in twenty has another supervisor, and one in a hundred has left. */
  readonly syncChanged: CommandCost;
}

/** `open` and `sync` of a town of so many people, at the limits of the smallest tenants. */
export async function measureTalks(people: number, say: (text: string) => void): Promise<TalkCosts> {
  const before = benchPeople(people);
  const sandbox = await startSandbox({ town: benchTenant(before), today: "2027-02-10" });
  try {
    return await measure(sandbox, before, say);
  } finally {
    await sandbox.close();
  }
}

async function measure(
  sandbox: Sandbox,
  before: readonly BenchPerson[],
  say: (text: string) => void,
): Promise<TalkCosts> {
  const control = (path: string, body: object) =>
    fetch(`${sandbox.origin}${path}`, { method: "POST", body: JSON.stringify(body) });
  const time = new VirtualTime(async (advanceMs) => void (await control("/__clock", { advanceMs })));
  const used = { requests: 0, units: 0 };
  const io = testIo([], {
    now: time.now,
    sleep: time.sleep,
    retryDelaySeconds: 1,
    fetch: (input, init) =>
      time.during(async () => {
        const answer = await fetch(input, init);
        if (answer.status !== 429) count(used, input, init);
        return answer;
      }),
  });
  const folder = mkdtempSync(join(tmpdir(), "osaamiskello-bench-"));
  const { options } = await townRun(sandbox.origin, {
    modelFile: writeBenchModel(join(folder, "model.json")),
  });
  const organisation = (name: string, people: readonly BenchPerson[]) =>
    writeBenchOrganisation(join(folder, name), people);
  const cost = async (name: string, command: () => Promise<Outcome>): Promise<CommandCost> => {
    Object.assign(used, { requests: 0, units: 0 });
    // Switched anew, it counts from nothing.
    await control("/__behaviours", { throttling: false });
    await control("/__behaviours", { throttling: { appUnitsPerDay: 100_000_000 } });
    const [began, waited] = [time.now(), time.waitedMs()];
    must(await command());
    const measured = {
      ...used,
      minutes: minutes(time.now() - began),
      waitedMinutes: minutes(time.waitedMs() - waited),
    };
    await control("/__behaviours", { throttling: false });
    say(`${name}: ${JSON.stringify(measured)}`);
    return measured;
  };
  must(await runSetup(options, io));
  must(await runOrgImport(organisation("before", before), options, io));
  const open = await cost("open", () => runOpen(2027, options, io));
  must(await runSync(options, io)); // the first one gives everybody what is not of one year
  const syncQuiet = await cost("sync, nothing changed", () => runSync(options, io));
  must(await runOrgImport(organisation("after", changed(before)), options, io));
  const syncChanged = await cost("sync, people changed", () => runSync(options, io));
  return { people: before.length, open, syncQuiet, syncChanged };
}

/** One in twenty of those without staff goes over to the next supervisor, one in a hundred leaves. */
function changed(people: readonly BenchPerson[]): readonly BenchPerson[] {
  const supervisors = new Set(people.map(({ supervisorId }) => supervisorId));
  return people.flatMap((person, at) => {
    if (supervisors.has(person.id)) return [person];
    if (at % 100 === 99) return [];
    return [
      at % 20 === 7 ? { ...person, supervisorId: person.supervisorId === "h-2" ? "h-3" : "h-2" } : person,
    ];
  });
}

function minutes(milliseconds: number): number {
  return Math.round(milliseconds / 6_000) / 10;
}

/** A batch's parts each cost what they would alone. */
function count(
  used: { requests: number; units: number },
  input: Parameters<typeof fetch>[0],
  init: Parameters<typeof fetch>[1],
): void {
  const { pathname, search } = new URL(String(input));
  if (pathname.startsWith("/__")) return;
  used.requests += 1;
  const method = String(new Headers(init?.headers).get("x-http-method") ?? init?.method ?? "GET");
  const parts = pathname.endsWith("/$batch")
    ? (JSON.parse(String(init?.body)) as { requests: { method: string; url: string }[] }).requests.map(
        (part) => ({ method: part.method, url: `/v1.0${part.url}` }),
      )
    : [{ method, url: `${pathname}${search}` }];
  for (const part of parts) {
    const charge = chargeOf(part.method, part.url);
    if (charge?.kind === "sharepoint") used.units += charge.units;
  }
}
