import type { Interceptor } from "../answer.ts";
import type { Incoming, Reply } from "../exchange.ts";
import type { World } from "../state/World.ts";
import { peekToken } from "../tokens.ts";
import { alterations } from "./alterations.ts";
import { alterReply } from "./alterReply.ts";
import { drawNumbers, pickByWeight } from "./drawOutcome.ts";
import type { Fault, Outcome } from "./Fault.ts";
import { Holds } from "./Holds.ts";
import { injectedReply } from "./injectedReply.ts";
import { parseFault } from "./parseFault.ts";

type Run = Parameters<Interceptor>[1];

/** Failures on demand: the first fault that fits a request decides what becomes of it. */
export class Faults {
  readonly #world: World;
  readonly #holds = new Holds();
  #faults: Fault[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  add(spec: Record<string, unknown>): void {
    this.#faults.push(parseFault(spec, this.#world.nextTokenSerial(), Date.now()));
  }

  clear(): void {
    this.#faults = [];
    this.#holds.releaseAll();
  }

  list(): unknown[] {
    this.#dropSpent();
    return this.#faults.map(({ match, asked: _asked, serial: _serial, ...fault }) => ({
      ...fault,
      match: { ...match, path: match.path?.source ?? null },
    }));
  }

  readonly intercept: Interceptor = async (incoming, run) => {
    const outcome = this.#draw(incoming);
    if (outcome === undefined) return run(incoming);
    if (outcome.alter !== null) return this.#altered(outcome, incoming, run);
    return this.#failed(outcome, incoming, run);
  };

  async #altered(outcome: Outcome, incoming: Incoming, run: Run): Promise<Reply> {
    const { alter: name, scopes, delayMs } = outcome;
    if (name === null) return run(incoming);
    const reply = await run({ ...incoming, alteration: { name, scopes } });
    if (delayMs !== null) await this.#holds.wait(delayMs);
    return alterReply(name, reply);
  }

  async #failed(outcome: Outcome, incoming: Incoming, run: Run): Promise<Reply> {
    const { phase, commit, delayMs } = outcome;
    const runsFirst = phase === "after" || (phase === "hang" && commit === true);
    if (runsFirst) await run(incoming);
    if (phase === "hang" || delayMs !== null) await this.#holds.wait(delayMs);
    if (phase === "hang" && commit === "late") await run(incoming);
    return injectedReply(outcome, incoming, this.#world.clock.now());
  }

  #draw(incoming: Incoming): Outcome | undefined {
    this.#dropSpent();
    if (this.#faults.length === 0) return undefined;
    const { oid, serial, claims } = peekToken(incoming.headers.authorization);
    for (const fault of this.#faults) {
      const { match, outcomes, probability, seed } = fault;
      if (match.methods !== null && !match.methods.includes(incoming.method)) continue;
      if (match.path !== null && !match.path.test(incoming.url)) continue;
      if (match.oid !== null && match.oid !== oid) continue;
      if (match.part !== null && match.part !== (incoming.isPart ?? false)) continue;
      if (match.token === "old" && serial > fault.serial) continue;
      if (match.token === "withoutClaims" && claims) continue;
      const possible = outcomes.filter(
        (one) => one.alter === null || alterations[one.alter].appliesTo(incoming),
      );
      if (possible.length === 0) continue;
      const { chance, choice } = drawNumbers({
        seed,
        oid,
        ...incoming,
        earlier: count(fault, oid, incoming),
      });
      if (chance >= probability) continue;
      fault.timesLeft -= 1;
      return pickByWeight(possible, choice);
    }
    return undefined;
  }

  #dropSpent(): void {
    const now = Date.now();
    this.#faults = this.#faults.filter(({ timesLeft, endsAt }) => timesLeft > 0 && now < endsAt);
  }
}

/** How many times before this caller asked exactly this while the fault was set. */
function count(fault: Fault, oid: string, { method, url }: Incoming): number {
  const question = `${oid} ${method} ${url}`;
  const earlier = fault.asked.get(question) ?? 0;
  fault.asked.set(question, earlier + 1);
  return earlier;
}
