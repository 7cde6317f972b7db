import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { Session } from "../session.ts";
import { currentUser } from "../sharepoint/readSite.ts";
import { isSandboxApp } from "../signIn/sandboxSignIn.ts";

/** Site admins alone may set the sites up; an application is judged by its consent instead. */
export async function checkAdministrator(session: Session): Promise<Result<null, AdminFailure>> {
  const { signIn } = session.options;
  if (signIn.kind === "certificate" || (signIn.kind === "sandbox" && isSandboxApp(signIn.persona)))
    return ok(null);
  for (const site of [session.work, session.talks]) {
    const me = await currentUser(site);
    if (!me.ok && me.failure.reason === "notFound")
      return fail({ service: "admin", reason: "siteNotFound", site: site.sitePath });
    if (!me.ok && me.failure.reason !== "forbidden") return me;
    if (!me.ok || !me.value.IsSiteAdmin) {
      const user = me.ok ? me.value.LoginName : "";
      return fail({ service: "admin", reason: "notSiteAdmin", site: site.sitePath, user });
    }
  }
  return ok(null);
}
