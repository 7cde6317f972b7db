import type { Session } from "../session.ts";
import type { PreparedTown } from "../townAccess.ts";
import { supervisorsWithoutAccount } from "./supervisorIds.ts";

/** Whose development discussions cannot be held as the organisation stands: deputies and supervisors who cannot sign in. */
export function tellTalkFaults(
  session: Session,
  { town, deputyFaults }: Pick<PreparedTown, "town" | "deputyFaults">,
): void {
  for (const fault of deputyFaults) session.say(fault);
  if (!town.model.talk) return;
  const supervisors = supervisorsWithoutAccount(town).map(({ id }) => id);
  if (supervisors.length > 0)
    session.say({ code: "talks.noAccount", data: { count: supervisors.length, supervisors } });
}
