import { ApiError } from "../errors.ts";
import { preparedFault } from "../rules/preparedFault.ts";
import { type AlterationName, alterations, isAlteration } from "./alterations.ts";
import type { Fault, Match, Outcome } from "./Fault.ts";
import type { FaultSpec } from "./FaultSpec.ts";

const matchNames = ["method", "path", "oid", "part", "token"];
const outcomeNames = [
  "phase",
  "commit",
  "status",
  "headers",
  "body",
  "cors",
  "reset",
  "delayMs",
  "alter",
  "scopes",
];
const faultNames = [...outcomeNames, "rule", "match", "oneOf", "times", "probability", "seed", "forMs"];

/** Reads what `POST /__faults` was sent. A name that is not known is refused: a typing error would test nothing. */
export function parseFault(given: Record<string, unknown>, serial: number, nowMs: number): Fault {
  const spec = withPrepared(given);
  refuseStrange(spec, faultNames, "a fault");
  const outcomes = spec.oneOf ?? [{}];
  if (!Array.isArray(outcomes) || outcomes.length === 0) throw bad("oneOf is a list of outcomes.");
  const { rule = null, match = {}, oneOf: _oneOf, times, probability, seed, forMs, ...shared } = spec;
  return {
    rule,
    match: readMatch(match),
    outcomes: outcomes.map((outcome) => readOutcome({ ...shared, ...outcome })),
    timesLeft: readNumber(times, "times", Number.POSITIVE_INFINITY),
    probability: readNumber(probability, "probability", 1),
    seed: readNumber(seed, "seed", 1),
    endsAt: forMs === undefined ? Number.POSITIVE_INFINITY : nowMs + readNumber(forMs, "forMs", 0),
    serial,
    asked: new Map(),
  };
}

/** A rule's own fault, with what is given in its place. A phase or status of one's own replaces the rule's outcomes. */
function withPrepared(given: Record<string, unknown>): FaultSpec {
  if (given.rule === undefined) return given as FaultSpec;
  const prepared = preparedFault(String(given.rule));
  const match = { ...prepared.match, ...(given.match as FaultSpec["match"]) };
  return { ...prepared, ...given, match };
}

function readMatch(match: NonNullable<FaultSpec["match"]>): Match {
  refuseStrange(match, matchNames, "match");
  const { method, path, oid = null, part = null, token = null } = match;
  if (token !== null && token !== "old" && token !== "withoutClaims") {
    throw bad('match.token is "old" or "withoutClaims".');
  }
  return {
    methods: method?.toUpperCase().split("|") ?? null,
    path: path === undefined ? null : readPattern(path),
    oid,
    part,
    token,
  };
}

function readOutcome(spec: Record<string, unknown>): Outcome {
  refuseStrange(spec, [...outcomeNames, "weight"], "an outcome");
  const { phase = "before", commit = false, cors = true, alter = null, scopes = [] } = spec;
  if (phase !== "before" && phase !== "after" && phase !== "hang") {
    throw bad('phase is "before", "after" or "hang".');
  }
  if (typeof commit !== "boolean" && commit !== "late") throw bad('commit is true, false or "late".');
  if (typeof cors !== "boolean" && cors !== "unexposed") throw bad('cors is true, false or "unexposed".');
  const status = readNumber(spec.status, "status", 503);
  if (!Number.isInteger(status) || status < 200 || status > 599) throw bad("status is an HTTP status.");
  return {
    weight: readNumber(spec.weight, "weight", 1),
    phase,
    commit,
    status,
    headers: (spec.headers ?? {}) as Record<string, string>,
    body: spec.body,
    cors,
    reset: spec.reset === true,
    delayMs: spec.delayMs === undefined ? null : readNumber(spec.delayMs, "delayMs", 0),
    alter: readAlteration(alter),
    scopes: scopes as string[],
  };
}

function readAlteration(name: unknown): AlterationName | null {
  if (name === null || isAlteration(name)) return name;
  throw bad(`alter is one of ${Object.keys(alterations).join(", ")}.`);
}

function readNumber(value: unknown, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number" || !(value >= 0)) throw bad(`${name} is a number from 0 up.`);
  return value;
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text, "i");
  } catch {
    throw bad(`match.path is no regular expression: ${text}`);
  }
}

function refuseStrange(spec: object, known: readonly string[], what: string): void {
  const strange = Object.keys(spec).filter((name) => !known.includes(name));
  if (strange.length > 0) throw bad(`${what} has no ${strange.join(", ")}.`);
}

function bad(message: string): ApiError {
  return new ApiError(400, "badFault", message);
}
