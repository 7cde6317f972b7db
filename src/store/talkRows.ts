import type { TalkRow } from "#domain/home/talkTasks.ts";
import { ok } from "#lib/result.ts";
import { textColumn } from "./itemColumns.ts";
import type { Lookup } from "./lookUp.ts";

/** Where the discussions of a year stand, without a word of them: SharePoint gives everybody those of their own pairs. */
export function talkRows(
  list: "EmployeeHalves" | "SupervisorHalves",
  year: number,
): Lookup<readonly TalkRow[]> {
  return {
    list,
    select: ["Key", "PersonId", "SupervisorId", "State"],
    where: { column: "Year", is: year },
    from: (items) =>
      ok(
        items.map((item) => ({
          personId: textColumn(item, "PersonId"),
          supervisorId: textColumn(item, "SupervisorId"),
          state: textColumn(item, "State"),
        })),
      ),
  };
}
