import type { PersonId } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { inParallel } from "../inParallel.ts";
import { userLogin } from "../permissions/membershipTable.ts";
import { readRegistry, remember } from "../registry/registry.ts";
import { type Outcome, readySite, runCommand } from "../runCommand.ts";
import type { Session } from "../session.ts";
import { talksPlace, workPlace } from "../sitePlace.ts";
import { readTown } from "../townSite.ts";
import { readWorkSite, type WorkSite } from "../workSite.ts";
import { collectPerson, type PlacedList } from "./collectPerson.ts";
import { exportRecord, exportRegistryKey } from "./exportRecord.ts";
import { holdings } from "./holdings.ts";
import { writeExport } from "./writeExport.ts";

const steps = 3;

/** Gives everything that is stored about a person as files that the person can read. Changes nothing but the registry's log. */
export async function runExport(
  personId: string,
  folder: string | undefined,
  options: AdminOptions,
  io: AdminIo,
): Promise<Outcome> {
  return runCommand(options, io, steps, async (session) => {
    session.step({ code: "export.read", data: {} });
    const site = await readySite(session);
    if (!site.ok) return site;
    const talks = await readWorkSite(session.talks, talksPlace(session).lists);
    if (!talks.ok) return talks;
    const town = await readTown(session, site.value.lists);
    if (!town.ok) return town;
    const person = town.value.people.get(personId as PersonId);
    if (!person) return fail({ service: "admin", reason: "noSuchPerson", person: personId });

    session.step({ code: "export.collect", data: { person: personId } });
    const context = { person, groups: town.value.groups };
    const lists = placedLists(session, site.value, talks.value);
    const collected = await inParallel(lists, (list) => collectPerson(session, list, context));
    if (!collected.ok) return collected;
    const login = person.userPrincipalName ? userLogin(person.userPrincipalName) : null;
    const siteGroups = [site.value, talks.value].flatMap((one) => groupsWith(one, login));

    session.step({ code: "export.write", data: {} });
    const target = folder ?? `osaamiskello-${personId}-${session.today}`;
    const written = await writeExport(session, target, {
      person,
      town: town.value,
      collected: collected.value,
      siteGroups,
    });
    if (!written.ok) return written;
    const logged = await logExport(session, site.value.registryId, personId);
    if (!logged.ok) return logged;
    const documents = collected.value.reduce((sum, { own }) => sum + own.length, 0);
    const mentions = collected.value.reduce((sum, one) => sum + one.mentions.length, 0);
    session.say({ code: "export.done", data: { folder: target, documents, mentions } });
    return ok({ differences: 0 });
  });
}

/** In the order of the page: what is the person's own comes first. */
function placedLists(session: Session, work: WorkSite, talks: WorkSite): readonly PlacedList[] {
  const order = Object.keys(holdings);
  return [
    { place: workPlace(session), site: work },
    { place: talksPlace(session), site: talks },
  ]
    .flatMap(({ place, site }) =>
      place.lists.flatMap((definition) => {
        const list = site.lists.get(definition.name);
        return list ? [{ definition, siteId: place.siteId, listId: list.Id }] : [];
      }),
    )
    .sort((a, b) => order.indexOf(a.definition.name) - order.indexOf(b.definition.name));
}

function groupsWith(site: WorkSite, login: string | null): readonly string[] {
  return [...site.groups.values()]
    .filter(({ Users = [] }) => Users.some(({ LoginName }) => LoginName.toLowerCase() === login))
    .map(({ Title }) => Title)
    .sort();
}

/** That it was made, of whom by our own id, and when: nothing of what it held. */
async function logExport(
  session: Session,
  registryId: string,
  personId: string,
): Promise<Result<null, AdminFailure>> {
  if (session.changes.dryRun) return ok(null);
  const registry = await readRegistry(session, registryId);
  if (!registry.ok) return registry;
  const at = new Date(session.io.now()).toISOString();
  const entry = { key: exportRegistryKey(personId, at), kind: "export", value: { personId, at } };
  const saved = await remember(session, registry.value, exportRecord, [entry]);
  return saved.ok ? ok(null) : saved;
}
