import type { SeenCopy } from "#domain/home/changesSince.ts";
import type { PublishedTitle } from "#store/summaryDocuments.ts";

const kinds: ReadonlyMap<string, SeenCopy["kind"]> = new Map([
  ["published", "published"],
  ["lines", "lines"],
  ["planconfirmed", "plan"],
]);

/**
 * The newest copy of each unit and year that nobody has withdrawn: `published:<year>:<unitId>:<revision>` without
 * `withdrawn:` of the same, `lines:<year>:<unitId>:<revision>`, and confirmed plans,
 * `planconfirmed:<year>:<unitId>:<version>`.
 */
export function publishedCopies(titles: readonly PublishedTitle[]): readonly SeenCopy[] {
  const keys = new Set(titles.map(({ key }) => key));
  const newest = new Map<string, SeenCopy>();
  for (const { key, title, modifiedAt, modifiedBy } of titles) {
    const [, name = "", place, year, unitId, number] = /^(\w+):((\d+):(.+):(\d+))$/u.exec(key) ?? [];
    const kind = kinds.get(name);
    if (!unitId || !kind) continue;
    // Only summaries are withdrawn: lines of the same unit and number stay.
    if (kind === "published" && keys.has(`withdrawn:${place}`)) continue;
    const of = `${kind} ${year} ${unitId}`;
    const revision = Number(number);
    if (revision > (newest.get(of)?.revision ?? 0))
      newest.set(of, { kind, year: Number(year), unitId, unitName: title, revision, modifiedAt, modifiedBy });
  }
  return [...newest.values()];
}
