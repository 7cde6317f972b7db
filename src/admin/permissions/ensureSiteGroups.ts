import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import { type SiteGroup, type SiteUser, siteGroups } from "../sharepoint/readSite.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import { type Role, roleTitle } from "./permissionTable.ts";

export type SiteGroups = ReadonlyMap<string, SiteGroup>;

const createdSchema = z.looseObject({ Id: z.int(), Title: z.string() });
const description = "Osaamiskello ylläpitää tätä ryhmää. Älä muuta jäseniä käsin.";

const closedGroup = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
};

/** Whether its members, or anybody who asks, could change who belongs to the group. */
export function letsMembersIn(group: SiteGroup): boolean {
  return Boolean(
    group.AllowMembersEditMembership || group.AllowRequestToJoinLeave || group.AutoAcceptRequestToJoinLeave,
  );
}

/** Who makes groups, and who may own them. */
export interface GroupKeepers {
  readonly me: SiteUser;
  /** IT's people: whoever owns a group can change its members. An application that makes one gives it to them. */
  readonly owners: readonly SiteUser[];
}

/** The SharePoint groups of these roles, made where missing. In a dry run the missing ones stay missing. */
export async function ensureSiteGroups(
  session: Session,
  site: SharePoint,
  present: SiteGroups,
  roles: readonly Role[],
  keepers: GroupKeepers,
): Promise<Result<SiteGroups, AdminFailure>> {
  const missing = roles.map(roleTitle).filter((title) => !present.has(title));
  const made = await inParallel(missing, (title) =>
    session.changes.make({ code: "siteGroup.create", data: { title } }, () =>
      makeGroup(site, title, keepers),
    ),
  );
  if (!made.ok) return made;
  const ours = roles.flatMap((role) => present.get(roleTitle(role)) ?? []);
  const corrected = await inParallel(ours.filter(letsMembersIn), (group) =>
    session.changes.make({ code: "siteGroup.settings", data: { title: group.Title } }, () =>
      site.merge(`web/sitegroups(${group.Id})`, closedGroup),
    ),
  );
  if (!corrected.ok) return corrected;
  const given = await inParallel(
    ours.filter(({ Owner }) => Owner && !mayOwn(Owner, keepers)),
    (group) => giveToOwner(session, site, group, keepers),
  );
  if (!given.ok) return given;
  const groups = new Map(present);
  for (const group of made.value) if (group) groups.set(group.Title, group);
  return ok(groups);
}

async function makeGroup(
  site: SharePoint,
  title: string,
  keepers: GroupKeepers,
): Promise<Result<SiteGroup, AdminFailure>> {
  const answer = await site.create("web/sitegroups", { Title: title, Description: description });
  if (answer.ok) {
    const created = createdSchema.safeParse(answer.value);
    if (created.success) return withoutCreator(site, created.data, keepers);
    const call = "POST web/sitegroups";
    return fail({ service: "sharePoint", reason: "unexpected", call, status: 200, detail: title });
  }
  if (answer.failure.reason !== "duplicate" && answer.failure.reason !== "unknownOutcome") return answer;
  const all = await siteGroups(site);
  if (!all.ok) return all;
  const found = all.value.find((group) => group.Title === title);
  return found ? ok(found) : answer;
}

/** Whoever creates a group owns it and becomes its first member. */
async function withoutCreator(
  site: SharePoint,
  group: { readonly Id: number; readonly Title: string },
  keepers: GroupKeepers,
): Promise<Result<SiteGroup, AdminFailure>> {
  const { me } = keepers;
  const given = mayOwn(me, keepers) ? ok(null) : await setOwner(site, group.Id, keepers);
  if (!given.ok) return given;
  const removed = await site.assert(`web/sitegroups(${group.Id})/users/removebyid(${me.Id})`);
  // Not a member in the first place: an application that creates a group is none.
  const absent = removed.ok || removed.failure.reason === "notFound" || removed.failure.reason === "invalid";
  return absent ? ok({ ...group, Users: [] }) : removed;
}

function mayOwn({ LoginName }: Pick<SiteUser, "LoginName">, { owners }: GroupKeepers): boolean {
  return owners.some((owner) => owner.LoginName.toLowerCase() === LoginName.toLowerCase());
}

async function giveToOwner(
  session: Session,
  site: SharePoint,
  group: SiteGroup,
  keepers: GroupKeepers,
): Promise<Result<unknown, AdminFailure>> {
  // Nobody to give it to: `verify` tells.
  if (keepers.owners.length === 0) return ok(null);
  return session.changes.make({ code: "siteGroup.settings", data: { title: group.Title } }, () =>
    setOwner(site, group.Id, keepers),
  );
}

async function setOwner(
  site: SharePoint,
  groupId: number,
  { owners }: GroupKeepers,
): Promise<Result<unknown, AdminFailure>> {
  const [owner] = owners;
  return owner ? site.assert(`web/sitegroups(${groupId})/setuserasowner(${owner.Id})`) : ok(null);
}
