import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { userLogin } from "../permissions/membershipTable.ts";
import type { Session } from "../session.ts";
import { type SiteUser, siteAdmins } from "../sharepoint/readSite.ts";
import { entries, type Registry, readRegistry, remember } from "./registry.ts";
import { registryKey, type SiteAdmins, siteAdminsRecord } from "./registryRecords.ts";

/** Login names of those who may administer the sites: as configured, else those whom the first `setup` found. */
export function allowedAdmins({ options }: Session, registry: Registry): SiteAdmins {
  const [known] = entries(registry, registryKey.siteAdmins, siteAdminsRecord);
  const configured = options.siteAdmins?.map(userLogin);
  return configured ? { work: configured, talks: configured } : (known ?? { work: [], talks: [] });
}

/** IT's people who may own our groups: administrators of the site, as far as it is known which are allowed. */
export async function groupOwners(
  session: Session,
  which: keyof SiteAdmins,
  registryListId: string | undefined,
): Promise<Result<readonly SiteUser[], AdminFailure>> {
  const admins = await siteAdmins(session[which]);
  if (!admins.ok) return admins;
  if (registryListId === undefined) return admins; // the dry run of a first `setup`
  const registry = await readRegistry(session, registryListId);
  if (!registry.ok) return registry;
  const allowed = allowedAdmins(session, registry.value)[which];
  // The first `setup` remembers them only when it is done.
  if (allowed.length === 0) return admins;
  return ok(admins.value.filter(({ LoginName }) => allowed.includes(LoginName.toLowerCase())));
}

/** Remembers who administers the sites when they are set up, once. */
export async function rememberAdmins(
  session: Session,
  registry: Registry,
): Promise<Result<null, AdminFailure>> {
  if (registry.items.has(registryKey.siteAdmins)) return ok(null);
  const work = await siteAdmins(session.work);
  if (!work.ok) return work;
  const talks = await siteAdmins(session.talks);
  if (!talks.ok) return talks;
  const logins = (users: typeof work.value) => users.map(({ LoginName }) => LoginName.toLowerCase());
  const value = { work: logins(work.value), talks: logins(talks.value) };
  const entry = { key: registryKey.siteAdmins, kind: "siteAdmins", value };
  const done = await remember(session, registry, siteAdminsRecord, [entry]);
  return done.ok ? ok(null) : done;
}
