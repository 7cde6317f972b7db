/** What a confirmed plan's key says: `planconfirmed:<plan year>:<unit>:<version>`. */
interface ConfirmedPlace {
  readonly planYear: number;
  readonly unitId: string;
  readonly version: number;
}

function confirmedPlace(key: string): ConfirmedPlace | null {
  const [, planYear, unitId, version] = /^planconfirmed:(\d+):(.+):(\d+)$/u.exec(key) ?? [];
  return unitId === undefined ? null : { planYear: Number(planYear), unitId, version: Number(version) };
}

/** The version in force as the titles of published copies tell it: the newest that the organisation has a copy of. */
export function confirmedVersionOf(
  keys: readonly string[],
  planYear: number,
  organisationUnitId: string,
): number | null {
  const versions = keys
    .map(confirmedPlace)
    .filter((place) => place?.planYear === planYear && place.unitId === organisationUnitId)
    .map((place) => place?.version ?? 0);
  return versions.length > 0 ? Math.max(...versions) : null;
}

/** Whose plan everybody reads, of a year. */
export interface PlanInForce {
  readonly year: number;
  readonly unitId: string;
  readonly unitName: string;
}

/** The plans that are in force as the titles of published copies tell them, the newest year first. */
export function plansInForce(
  titles: readonly { readonly key: string; readonly title: string }[],
  organisationUnitId: string,
): readonly PlanInForce[] {
  const keys = titles.map(({ key }) => key);
  return titles
    .flatMap(({ key, title }): PlanInForce[] => {
      const place = confirmedPlace(key);
      if (!place) return [];
      const { planYear: year, unitId, version } = place;
      const isInForce = confirmedVersionOf(keys, year, organisationUnitId) === version;
      return isInForce ? [{ year, unitId, unitName: title }] : [];
    })
    .sort((a, b) => b.year - a.year);
}
