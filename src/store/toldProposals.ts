import { ok } from "#lib/result.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup } from "./lookUp.ts";

/** State of proposals in which a person has told of trainings. */
export const toldState = "told";

/**
 * The supervisors of those who have told of trainings, one for each of them. SharePoint gives a person the own ones and
 * those of staff, HR everybody's. What of it waits only the documents tell.
 */
export function toldProposals(): Lookup<readonly string[]> {
  return {
    list: "Proposals",
    select: ["Key", "SupervisorId"],
    where: { column: "State", is: toldState },
    from: (items) => ok(items.map((item) => textColumn(item, "SupervisorId"))),
  };
}
