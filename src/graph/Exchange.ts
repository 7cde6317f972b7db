import type { AcquireToken, TokenFailure } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { FixedAddresses } from "./FixedAddresses.ts";
import type { Gate } from "./Gate.ts";
import type { GraphFailure, GraphFailureReason } from "./graphFailure.ts";
import { afterDoubt, graphFailureOf } from "./graphFailureOf.ts";
import { isWorthRepeating } from "./isWorthRepeating.ts";
import { Patience, type PatienceLimits } from "./Patience.ts";
import type { RawAnswer } from "./rawAnswer.ts";
import { renewalFor } from "./renewalFor.ts";
import { secondsAsked } from "./secondsAsked.ts";
import type { Attempt, Call, CallKind } from "./send.ts";

/** What all exchanges of one app share. */
export interface Surroundings {
  readonly acquireToken: AcquireToken;
  readonly attempt: Attempt;
  readonly gate: Gate;
  readonly addresses: FixedAddresses;
  readonly limits: PatienceLimits;
}

/** A connection that breaks again and again is no accident; a person is better told soon. */
const retriesOnDropped = 2;
const retriesOnFlapping = 2;

/** A call, or a part of a batch, and how it was refused. */
export interface Refused {
  readonly kind: CallKind;
  readonly path: string;
  readonly answer: RawAnswer;
}

/**
 * One operation: a call, or a batch with what it sends again. It holds the token, which is renewed once, and the
 * patience, which is one for all its tries.
 */
export class Exchange {
  readonly #with: Surroundings;
  readonly #scopes: readonly string[];
  readonly #patience: Patience;
  #token: string | null = null;
  #renewed = false;
  #inDoubt = false;

  constructor(surroundings: Surroundings, scopes: readonly string[]) {
    this.#with = surroundings;
    this.#scopes = scopes;
    this.#patience = new Patience(surroundings.gate, surroundings.limits);
  }

  /** True once something may have been written that nobody saw the answer to. */
  get inDoubt(): boolean {
    return this.#inDoubt;
  }

  /** The good answer, or why there is none after all that could be tried. */
  async send(call: Call): Promise<Result<RawAnswer, GraphFailure>> {
    for (;;) {
      const closed = await this.#patience.untilOpen();
      if (closed) return this.#failed(call, closed);
      const token = await this.#bearer();
      if (!token.ok) return this.#failed(call, token.failure);
      const answer = await this.#with.attempt(call, token.value);
      if ("lost" in answer) {
        if (call.kind !== "read")
          return fail({ reason: "unknownOutcome", status: null, requestId: answer.requestId });
        if (answer.lost === "dropped" && (await this.#patience.again(null, retriesOnDropped))) continue;
        return fail({ reason: "offline", status: null, requestId: null });
      }
      if (isGood(answer)) {
        if (call.kind === "read") this.worked(call.path);
        return ok(answer);
      }
      const failure = graphFailureOf(answer, call.kind !== "read");
      const refusal = await this.refusedToken(answer);
      if (refusal === null && !(await this.again([{ ...call, answer }]))) return this.#failed(call, failure);
      if (refusal !== null && refusal !== "renewed") return this.#failed(call, refusal);
      if (failure.reason === "unknownOutcome") this.#inDoubt = true;
    }
  }

  /** "renewed": the token was refused and there is a new one, once; null when it was about something else. */
  async refusedToken(answer: RawAnswer): Promise<"renewed" | GraphFailure | null> {
    const renewal = renewalFor(answer);
    if (renewal === null || this.#renewed) return null;
    this.#renewed = true;
    const fresh = await this.#with.acquireToken({ scopes: this.#scopes, forceRefresh: true, ...renewal });
    if (!fresh.ok) return { ...graphFailureOf(answer, false), reason: withoutToken[fresh.failure] };
    this.#token = fresh.value;
    return "renewed";
  }

  worked(path: string): void {
    this.#with.addresses.note(path);
  }

  /** Whether this refusal is one to be asked about again. */
  mayPass({ kind, path, answer }: Refused): boolean {
    if (answer.status === 404 && kind === "read") return this.#with.addresses.hasWorked(path);
    return isWorthRepeating(kind, answer.status);
  }

  /** Waits as long as the longest of the refusals asks for; false when they are final. */
  async again(refused: readonly Refused[]): Promise<boolean> {
    const passing = refused.filter((one) => this.mayPass(one));
    for (const { answer } of passing) {
      const seconds = answer.status === 429 ? secondsAsked(answer) : null;
      if (seconds !== null) this.#with.gate.close(seconds, graphFailureOf(answer, false));
    }
    if (passing.length === 0) return false;
    const asked = passing.map(({ answer }) => secondsAsked(answer) ?? -1);
    const longest = Math.max(...asked);
    const onlyAbsent = passing.every(({ answer }) => answer.status === 404);
    const waited = await this.#patience.again(
      longest < 0 ? null : longest,
      onlyAbsent ? retriesOnFlapping : undefined,
    );
    if (!waited && onlyAbsent) for (const { path } of passing) this.#with.addresses.forget(path);
    return waited;
  }

  async #bearer(): Promise<Result<string, GraphFailure>> {
    if (this.#token !== null) return ok(this.#token);
    const token = await this.#with.acquireToken({ scopes: this.#scopes });
    if (!token.ok) return fail({ reason: withoutToken[token.failure], status: null, requestId: null });
    this.#token = token.value;
    return token;
  }

  #failed(call: Call, failure: GraphFailure): Result<never, GraphFailure> {
    return fail(call.kind !== "read" && this.#inDoubt ? afterDoubt(failure) : failure);
  }
}

export function isGood({ status }: RawAnswer): boolean {
  return status >= 200 && status < 300;
}

const withoutToken: Readonly<Record<TokenFailure, GraphFailureReason>> = {
  consentNeeded: "consent",
  interactionNeeded: "signIn",
  cancelled: "signIn",
  signInFailed: "signIn",
  offline: "offline",
};
