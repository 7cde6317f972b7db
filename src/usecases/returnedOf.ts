import { groupIdSchema } from "#domain/organisation/group.ts";
import type { DocumentRow } from "#store/groupDocuments.ts";
import type { Services } from "./services.ts";

/** Which of the person's groups are to correct what they handed in. Nearly always none. */
export async function returnedOf(
  services: Services,
  year: number,
  reviews: readonly DocumentRow[],
  own: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const said = reviews.filter((row) => row.state === "returned" && own.has(row.groupId));
  if (said.length === 0) return new Set();
  const ids = said.flatMap((row) => groupIdSchema.safeParse(row.groupId).data ?? []);
  // Where its code does not come, what HR's list says is believed.
  const still = await import("./stillReturned.ts").catch(() => null);
  return still ? still.stillReturned(services, year, ids) : new Set(ids);
}
