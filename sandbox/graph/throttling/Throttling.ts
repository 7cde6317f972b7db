import { ApiError } from "../errors.ts";
import type { Caller } from "../permissions/Caller.ts";
import { chargeOf } from "./chargeOf.ts";
import { Limiter } from "./Limiter.ts";
import { limitsOf, type ThrottlingLimits, type ThrottlingSetting } from "./ThrottlingLimits.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** From this share on SharePoint tells how much is left. */
const TOLD_FROM = 0.8;

type Wait = { ms: number; limit: number };

/**
 * Counts what every app, person and channel uses, always; refuses what is over the limits only where they are
 * switched on. Switching them anew starts from nothing.
 */
export class Throttling {
  readonly #now: () => number;
  readonly #tenantAppId: string;
  readonly #setting: () => ThrottlingSetting;
  #seen: ThrottlingSetting;
  #limiters = new Map<string, Limiter>();

  constructor(now: () => number, tenantAppId: string, setting: () => ThrottlingSetting) {
    this.#now = now;
    this.#tenantAppId = tenantAppId;
    this.#setting = setting;
    this.#seen = setting();
  }

  /** The headers that go with the answer; throws where the request is refused. */
  admit(caller: Caller, method: string, url: string): Record<string, string> {
    const limits = this.#limits();
    const charge = chargeOf(method, url);
    if (charge === null) return {};
    const app = caller.isApp ? caller.oid : this.#tenantAppId;
    if (charge.kind === "post") {
      this.#admitPost(app, charge.channel, limits);
      return {};
    }
    return this.#admitUnits(app, caller, charge.units, limits);
  }

  report() {
    const limits = this.#limits();
    const of = (kind: string) =>
      [...this.#limiters].flatMap(([name, limiter]) => {
        const id = name.startsWith(`${kind} `) ? name.slice(kind.length + 1) : null;
        return id === null ? [] : [{ id, ...limiter.report(this.#now()) }];
      });
    return {
      limits,
      appUnitsPerMinute: of("appMinute"),
      appUnitsPerDay: of("appDay"),
      userRequestsPer5Minutes: of("user"),
      userUnitsPerMinute: of("userUnits"),
      appPostsPerSecond: of("appPosts"),
      channelPostsPerSecond: of("channelSecond"),
      channelPostsPerDay: of("channelDay"),
    };
  }

  clear(): void {
    this.#limiters = new Map();
  }

  #admitUnits(app: string, caller: Caller, units: number, limits: ThrottlingLimits | null) {
    const waits = [
      this.#charge(`appMinute ${app}`, MINUTE, units, limits?.appUnitsPerMinute),
      this.#charge(`appDay ${app}`, DAY, units, limits?.appUnitsPerDay),
    ];
    if (!caller.isApp) {
      waits.push(this.#charge(`user ${caller.oid}`, 5 * MINUTE, 1, limits?.userRequestsPer5Minutes));
      this.#charge(`userUnits ${caller.oid}`, MINUTE, units, undefined);
    }
    if (limits === null) return {};
    const longest = longestOf(waits);
    if (longest.ms > 0) throw refusal(caller.audience, limits.status, longest);
    return this.#told(app, limits.appUnitsPerMinute);
  }

  #admitPost(app: string, channel: string, limits: ThrottlingLimits | null): void {
    const longest = longestOf([
      this.#charge(`appPosts ${app}`, SECOND, 1, limits?.appPostsPerSecond),
      this.#charge(`channelSecond ${channel}`, SECOND, 1, limits?.channelPostsPerSecond),
      this.#charge(`channelDay ${channel}`, DAY, 1, limits?.channelPostsPerDay),
    ]);
    if (longest.ms === 0) return;
    throw new ApiError(429, "TooManyRequests", "Too many requests.", {
      "Retry-After": String(seconds(longest.ms)),
    });
  }

  #charge(name: string, lengthMs: number, amount: number, limit: number | undefined): Wait {
    let limiter = this.#limiters.get(name);
    if (limiter === undefined) {
      limiter = new Limiter(lengthMs);
      this.#limiters.set(name, limiter);
    }
    return { ms: limiter.charge(this.#now(), amount, limit ?? null), limit: limit ?? 0 };
  }

  #told(app: string, limit: number): Record<string, string> {
    const now = this.#now();
    const minute = this.#limiters.get(`appMinute ${app}`);
    const used = minute?.used(now) ?? 0;
    if (minute === undefined || used < limit * TOLD_FROM) return {};
    return rateLimit(limit, Math.max(0, limit - used), seconds(minute.untilOldestLeaves(now)));
  }

  #limits(): ThrottlingLimits | null {
    const setting = this.#setting();
    if (setting !== this.#seen) this.clear();
    this.#seen = setting;
    return limitsOf(setting);
  }
}

function longestOf(waits: readonly Wait[]): Wait {
  return waits.reduce((longest, wait) => (wait.ms > longest.ms ? wait : longest), { ms: 0, limit: 0 });
}

/** Graph in its own words (seen in OneDrive/onedrive-api-docs issue 744), SharePoint's REST in plain text (sp-dev-docs issue 2547). */
function refusal(audience: Caller["audience"], status: 429 | 503, { ms, limit }: Wait): ApiError {
  const wait = seconds(ms);
  const headers = { "Retry-After": String(wait), ...rateLimit(limit, 0, wait) };
  if (audience === "sharepoint") {
    const text = status === 429 ? "429 TOO MANY REQUESTS" : "503 SERVICE UNAVAILABLE";
    return new ApiError(status, "throttled", text, { ...headers, "Content-Type": "text/plain" });
  }
  return status === 429
    ? new ApiError(429, "activityLimitReached", "The request has been throttled", headers)
    : new ApiError(503, "serviceNotAvailable", "The service is not available. Try again later.", headers);
}

function rateLimit(limit: number, remaining: number, reset: number): Record<string, string> {
  return {
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(reset),
  };
}

function seconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / SECOND));
}
