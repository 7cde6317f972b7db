import type { CommandCost, TalkCosts } from "./measureTalks.ts";

/**
 * SharePoint's limits of an app by the tenant's licences, units a minute and a day:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 */
const limits = [
  { licences: 1_000, perMinute: 1_250, perDay: 1_200_000 },
  { licences: 5_000, perMinute: 2_500, perDay: 2_400_000 },
  { licences: 15_000, perMinute: 3_750, perDay: 3_600_000 },
  { licences: 50_000, perMinute: 5_000, perDay: 4_800_000 },
  { licences: Number.POSITIVE_INFINITY, perMinute: 6_250, perDay: 6_000_000 },
] as const;

/** A talks site holds fewer people than this. */
const peoplePerSite = 4_000;

export interface TalkEstimate {
  readonly people: number;
  readonly sites: number;
  readonly open: Estimate;
  readonly syncQuiet: Estimate;
}

interface Estimate {
  readonly requests: number;
  readonly units: number;
  /** At the limits of a tenant of that size, which all its sites share: unattended, as an application. */
  readonly hours: number;
  /** Signed in as a person, who may make 3,000 requests in five minutes. */
  readonly hoursAsPerson: number;
}

/** No measurement: what was measured, by the head, at another tenant's limits. */
export function estimateTalks(measured: TalkCosts, people: number): TalkEstimate {
  const limit = limits.find(({ licences }) => people <= licences) ?? limits[limits.length - 1];
  const scaled = ({ requests, units }: CommandCost): Estimate => {
    const factor = people / measured.people;
    const needed = units * factor;
    const byMinute = needed / (limit?.perMinute ?? 1) / 60;
    const byDay = (24 * needed) / (limit?.perDay ?? 1);
    const hours = Math.max(byMinute, byDay > 24 ? byDay : 0);
    const asPerson = (requests * factor) / 600 / 60;
    return {
      requests: Math.round(requests * factor),
      units: Math.round(needed),
      hours: tenths(hours),
      hoursAsPerson: tenths(Math.max(hours, asPerson)),
    };
  };
  const sites = Math.ceil(people / peoplePerSite);
  return { people, sites, open: scaled(measured.open), syncQuiet: scaled(measured.syncQuiet) };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
