import { fail, ok, type Result } from "#lib/result.ts";
import { answersIn, kindOf, kindOfAll, requestsOf } from "./batchParts.ts";
import { type Exchange, isGood, type Refused } from "./Exchange.ts";
import type { BatchAnswer, BatchPart } from "./graph.ts";
import type { GraphFailure } from "./graphFailure.ts";
import { afterDoubt, graphFailureOf } from "./graphFailureOf.ts";
import type { RawAnswer } from "./rawAnswer.ts";
import { renewalFor } from "./renewalFor.ts";
import { requestsFor } from "./requestsFor.ts";
import { unreadableAnswer } from "./unreadableAnswer.ts";

/**
 * Runs any number of parts, 20 to a request. Parts that were refused for a while are sent again, alone. A request that
 * fails as a whole fails its own parts; the result fails only when nothing got through.
 */
export async function runBatch(
  open: () => Exchange,
  parts: readonly BatchPart[],
): Promise<Result<readonly BatchAnswer[], GraphFailure>> {
  const answers: BatchAnswer[] = [];
  let firstFailure: GraphFailure | null = null;
  let through = parts.length === 0;
  for (const indexes of requestsFor(parts)) {
    const request = new BatchRequest(open(), parts, indexes);
    const failure = await request.run();
    if (failure) firstFailure ??= failure;
    else through = true;
    for (const index of indexes) answers.push(failure ? fail(failure) : request.answer(index));
  }
  return through || firstFailure === null ? ok(answers) : fail(firstFailure);
}

/** Up to 20 parts, and what is known about each after every round. */
class BatchRequest {
  readonly #exchange: Exchange;
  readonly #parts: readonly BatchPart[];
  readonly #indexes: readonly number[];
  readonly #answers = new Map<number, RawAnswer>();
  /** Writes that may have been carried out in an earlier round. */
  readonly #doubted = new Set<number>();
  /** Why there was no new token where the old one was refused. */
  #refusal: GraphFailure | null = null;

  constructor(exchange: Exchange, parts: readonly BatchPart[], indexes: readonly number[]) {
    this.#exchange = exchange;
    this.#parts = parts;
    this.#indexes = indexes;
  }

  /** The failure when nothing got through at all. */
  async run(): Promise<GraphFailure | null> {
    let pending = this.#indexes;
    for (let round = 0; pending.length > 0; round++) {
      const failure = await this.#send(pending);
      if (failure && round === 0) return failure;
      // What an earlier round has answered stands, whatever becomes of the rest.
      if (failure?.reason === "unknownOutcome") for (const index of pending) this.#doubted.add(index);
      if (failure) return null;
      pending = await this.#toRepeat(pending);
    }
    return null;
  }

  answer(index: number): BatchAnswer {
    const part = this.#part(index);
    const writes = part.method !== "GET";
    const answer = this.#answers.get(index);
    if (answer === undefined)
      return fail({ ...unreadableAnswer, reason: writes ? "unknownOutcome" : "server" });
    if (isGood(answer)) return ok(answer.body);
    // 424 says nothing itself; the part that it waited for does.
    if (answer.status === 424 && part.after !== undefined) {
      const awaited = this.answer(part.after);
      return awaited.ok ? fail(graphFailureOf(answer, writes)) : awaited;
    }
    const failure = (answer.status === 401 || answer.status === 403) && this.#refusal;
    const told = failure || graphFailureOf(answer, writes);
    const inDoubt = writes && (this.#exchange.inDoubt || this.#doubted.has(index));
    return fail(inDoubt ? afterDoubt(told) : told);
  }

  async #send(indexes: readonly number[]): Promise<GraphFailure | null> {
    const kind = kindOfAll(indexes.map((index) => this.#part(index)));
    const body = { requests: requestsOf(this.#parts, indexes) };
    const sent = await this.#exchange.send({ method: "POST", path: "/$batch", body, kind });
    if (!sent.ok) return sent.failure;
    const answers = answersIn(sent.value.body, indexes);
    if (!answers) return { ...unreadableAnswer, reason: kind === "read" ? "server" : "unknownOutcome" };
    for (const index of indexes) this.#note(index, answers.get(index));
    return null;
  }

  #note(index: number, answer: RawAnswer | undefined): void {
    const part = this.#part(index);
    const before = this.#answers.get(index);
    // Refused in an earlier round: that one left it open, or nobody saw the answer to this one.
    if (before && (!answer || graphFailureOf(before, true).reason === "unknownOutcome"))
      this.#doubted.add(index);
    if (!answer) return;
    this.#answers.set(index, answer);
    if (part.method === "GET" && isGood(answer)) this.#exchange.worked(part.path);
  }

  /** The parts that are worth sending again, after the wait that they ask for. */
  async #toRepeat(pending: readonly number[]): Promise<readonly number[]> {
    const renewed = new Set(await this.#withNewToken(pending));
    const refused = pending.flatMap((index) => this.#refused(index) ?? []);
    const passing = await this.#exchange.again(refused);
    const repeats = (index: number): boolean => {
      const { after } = this.#part(index);
      if (this.#answers.get(index)?.status === 424 && after !== undefined) return repeats(after);
      const one = this.#refused(index);
      return renewed.has(index) || (passing && one !== null && this.#exchange.mayPass(one));
    };
    return pending.filter(repeats);
  }

  /** The parts whose token was refused, when there is another. */
  async #withNewToken(pending: readonly number[]): Promise<readonly number[]> {
    const withoutToken = pending.filter((index) => {
      const answer = this.#answers.get(index);
      return answer !== undefined && renewalFor(answer) !== null;
    });
    const first = this.#answers.get(withoutToken[0] ?? -1);
    const renewed = first ? await this.#exchange.refusedToken(first) : null;
    if (renewed === "renewed") return withoutToken;
    this.#refusal ??= renewed;
    return [];
  }

  /** A read that was left out of the answer is asked again like one that took too long. */
  #refused(index: number): Refused | null {
    const { method, path } = this.#part(index);
    const kind = kindOf(this.#part(index));
    const answer = this.#answers.get(index) ?? (method === "GET" ? unanswered : null);
    return answer && !isGood(answer) ? { kind, path, answer } : null;
  }

  #part(index: number): BatchPart {
    const part = this.#parts[index];
    if (part === undefined) throw new Error(`batch: there is no part ${index}`);
    return part;
  }
}

const unanswered: RawAnswer = { status: 504, header: () => null, body: null };
