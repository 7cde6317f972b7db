import * as z from "zod/mini";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import { inParallel } from "../inParallel.ts";
import type { Session } from "../session.ts";
import type { SharePoint } from "../sharepoint/SharePoint.ts";
import type { Grant } from "./permissionTable.ts";

/** Login name -> id in the site of everybody whom the site has met; null for one that the tenant does not know. */
export type SiteUsers = ReadonlyMap<string, number | null>;

const userSchema = z.looseObject({ Id: z.int() });

/**
 * The site's users with whoever these grants name and the site has not met. One that the tenant does not know (any more)
 * stays without rights and is told; nobody else waits for that.
 */
export async function ensureUsers(
  session: Session,
  site: SharePoint,
  known: SiteUsers,
  grants: Iterable<Grant>,
): Promise<Result<SiteUsers, AdminFailure>> {
  const logins = new Set<string>();
  for (const { role } of grants) if (role.kind === "user" && !known.has(role.login)) logins.add(role.login);
  // SharePoint registers whom it is asked about; nothing else changes, and a dry run asks nothing.
  if (session.changes.dryRun) return ok(known);
  const users = new Map(known);
  const done = await inParallel([...logins], async (login): Promise<Result<null, AdminFailure>> => {
    const permitted = await session.changes.permit();
    if (!permitted.ok) return permitted;
    const answer = await site.assert("web/ensureuser", { logonName: login });
    if (!answer.ok) {
      const { reason } = answer.failure;
      if (reason !== "notFound" && reason !== "invalid") return answer;
      users.set(login, null);
      session.say({ code: "member.unknown", data: { login } });
      return ok(null);
    }
    const user = userSchema.safeParse(answer.value);
    const call = "POST web/ensureuser";
    if (!user.success)
      return fail({ service: "sharePoint", reason: "unexpected", call, status: 200, detail: login });
    users.set(login, user.data.Id);
    return ok(null);
  });
  return done.ok ? ok(users) : done;
}
