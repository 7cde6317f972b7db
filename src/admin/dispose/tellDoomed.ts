import type { Session } from "../session.ts";
import { byKind } from "./byKind.ts";
import type { Doomed } from "./Doomed.ts";

/** How many of what kind and year: never whose. */
export function tellDoomed(session: Session, doomed: readonly Doomed[]): void {
  for (const { list, year, items } of byKind(doomed)) {
    session.say(
      items[0]?.isFolder
        ? { code: "dispose.folders", data: { list, count: items.length } }
        : { code: "dispose.due", data: { list, year, count: items.length } },
    );
  }
}
