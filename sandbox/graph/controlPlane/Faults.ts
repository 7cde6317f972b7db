import type { Interception } from "../answer.ts";
import { ApiError } from "../errors.ts";
import type { Incoming, Reply } from "../exchange.ts";
import type { Clock } from "../state/Clock.ts";

type Fault = {
  method: string | null;
  path: RegExp | null;
  phase: "before" | "after" | "hang";
  status: number;
  headers: Record<string, string>;
  body: unknown;
  cors: boolean;
  commit: boolean;
  timesLeft: number;
  probability: number;
  random: () => number;
};

/**
 * Failures on demand. "before": the operation never ran. "after": it ran, and the answer was lost. "hang": no
 * answer at all until the client gives up; with `commit` the operation ran first.
 */
export class Faults implements Interception {
  readonly #clock: Clock;
  #faults: Fault[] = [];
  #pendingAfter = new WeakMap<Incoming, Fault>();
  readonly #withoutCors = new WeakSet<Reply>();
  #release: (() => void)[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(spec: Record<string, unknown>): void {
    this.#faults.push(parseFault(spec));
  }

  clear(): void {
    this.#faults = [];
    for (const release of this.#release) release();
    this.#release = [];
  }

  list(): unknown[] {
    return this.#faults.map(({ random: _random, path, ...fault }) => ({
      ...fault,
      path: path?.source ?? null,
    }));
  }

  corsFor(reply: Reply): boolean {
    return !this.#withoutCors.has(reply);
  }

  async before(incoming: Incoming): Promise<Reply | undefined> {
    const fault = this.#faults.find((one) => hits(one, incoming));
    if (fault === undefined) return undefined;
    fault.timesLeft -= 1;
    if (fault.timesLeft <= 0) this.#faults = this.#faults.filter((one) => one !== fault);
    if (fault.phase === "after" || (fault.phase === "hang" && fault.commit)) {
      this.#pendingAfter.set(incoming, fault);
      return undefined;
    }
    if (fault.phase === "hang") await this.#hold();
    return this.#reply(fault);
  }

  async after(incoming: Incoming): Promise<Reply | undefined> {
    const fault = this.#pendingAfter.get(incoming);
    if (fault === undefined) return undefined;
    if (fault.phase === "hang") await this.#hold();
    return this.#reply(fault);
  }

  #hold(): Promise<void> {
    return new Promise((resolve) => {
      this.#release.push(resolve);
    });
  }

  #reply(fault: Fault): Reply {
    const reply: Reply = {
      status: fault.status,
      headers: { ...fault.headers },
      body: fault.body === undefined ? this.#defaultBody(fault.status) : fault.body,
    };
    if (!fault.cors) this.#withoutCors.add(reply);
    return reply;
  }

  #defaultBody(status: number): unknown {
    const innerError = { date: this.#clock.now().slice(0, 19) };
    return {
      error: { code: codes[status] ?? "UnknownError", message: "Injected by the sandbox.", innerError },
    };
  }
}

const codes: Record<number, string> = {
  401: "InvalidAuthenticationToken",
  403: "accessDenied",
  404: "itemNotFound",
  409: "nameAlreadyExists",
  412: "resourceModified",
  423: "resourceLocked",
  429: "activityLimitReached",
  500: "generalException",
  503: "serviceNotAvailable",
  507: "quotaLimitReached",
};

function hits(fault: Fault, incoming: Incoming): boolean {
  if (fault.method !== null && fault.method !== incoming.method) return false;
  if (fault.path !== null && !fault.path.test(incoming.url)) return false;
  return fault.probability >= 1 || fault.random() < fault.probability;
}

function parseFault(spec: Record<string, unknown>): Fault {
  const match = (spec.match ?? {}) as { method?: string; path?: string };
  const phase = spec.phase ?? "before";
  if (phase !== "before" && phase !== "after" && phase !== "hang") {
    throw new ApiError(400, "badFault", 'phase is "before", "after" or "hang".');
  }
  const status = Number(spec.status ?? 503);
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new ApiError(400, "badFault", "status is an HTTP status.");
  }
  return {
    method: match.method?.toUpperCase() ?? null,
    path: match.path === undefined ? null : readPattern(match.path),
    phase,
    status,
    headers: (spec.headers ?? {}) as Record<string, string>,
    body: spec.body,
    cors: spec.cors !== false,
    commit: spec.commit === true,
    timesLeft: spec.times === undefined ? Number.POSITIVE_INFINITY : Number(spec.times),
    probability: spec.probability === undefined ? 1 : Number(spec.probability),
    random: seededRandom(Number(spec.seed ?? 1)),
  };
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text, "i");
  } catch {
    throw new ApiError(400, "badFault", `match.path is no regular expression: ${text}`);
  }
}

/** mulberry32: the same seed gives the same failures. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
