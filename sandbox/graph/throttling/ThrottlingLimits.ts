import { ApiError } from "../errors.ts";

/** What may be used before requests are refused; the numbers are those of a tenant of up to 1,000 licences. */
export type ThrottlingLimits = {
  /** https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online */
  userRequestsPer5Minutes: number;
  appUnitsPerMinute: number;
  appUnitsPerDay: number;
  /** https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits */
  appPostsPerSecond: number;
  channelPostsPerSecond: number;
  channelPostsPerDay: number;
  /** What SharePoint says: 429 for too many requests; 503 when it is short of room itself. */
  status: 429 | 503;
};

/** Off, on with the documented limits, or on with some of them changed. */
export type ThrottlingSetting = boolean | Partial<ThrottlingLimits>;

const documented: ThrottlingLimits = {
  userRequestsPer5Minutes: 3_000,
  appUnitsPerMinute: 1_250,
  appUnitsPerDay: 1_200_000,
  appPostsPerSecond: 50,
  channelPostsPerSecond: 4,
  channelPostsPerDay: 3_000,
  status: 429,
};

/** The limits that are in force; null when nothing is refused. */
export function limitsOf(setting: ThrottlingSetting): ThrottlingLimits | null {
  if (setting === false) return null;
  return setting === true ? documented : { ...documented, ...setting };
}

/** Holds what came over the control plane to what a setting may be. */
export function checkThrottling(value: unknown): ThrottlingSetting {
  if (typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) throw bad("throttling is true, false or limits");
  for (const [name, limit] of Object.entries(value)) {
    if (!(name in documented)) throw bad(`unknown limit ${name}`);
    const fine = name === "status" ? limit === 429 || limit === 503 : Number.isInteger(limit) && limit >= 0;
    if (!fine) throw bad(`${name} cannot be ${JSON.stringify(limit)}`);
  }
  return value;
}

function bad(what: string): ApiError {
  return new ApiError(400, "badBehaviour", `Throttling: ${what}.`);
}
