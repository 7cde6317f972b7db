import { notInTeams } from "./FaultTown.ts";
import { haste } from "./haste.ts";

/** What `POST /__faults` takes. */
export type Fault = Readonly<Record<string, unknown>>;

export type ProfileName = "P0" | "P1" | "P2" | "P3" | "P4";

export interface Profile {
  readonly name: ProfileName;
  readonly about: string;
  /** Set for the whole run. */
  readonly faults: readonly Fault[];
  /** Set one after the other while the submissions go on, each when another share of them is done. */
  readonly storms: readonly (readonly Fault[])[];
}

/** What a person is asked to wait in life is five seconds. */
const retryAfter = { "Retry-After": `${5 / haste}` };

export interface Outcome extends Fault {
  readonly weight: number;
}

const html = { "Content-Type": "text/html" };
const busy: Outcome = { weight: 1, status: 429, headers: retryAfter };
const broken: Outcome = { weight: 1, status: 500 };
const emptyAnswer: Outcome = { weight: 1, status: 503, body: "" };
const badGateway: Outcome = {
  weight: 1,
  status: 502,
  headers: html,
  body: "<html><h1>Bad Gateway</h1></html>",
};
const tooSlow: Outcome = { weight: 1, status: 504, headers: html, body: "\u001f\u008b\u0008\u0000<html>" };
const full: Outcome = { weight: 1, status: 507 };

/** As the development proxy draws: each of the statuses alike, writes also with 507. */
export const readMix = [busy, broken, badGateway, emptyAnswer, tooSlow];
const writeMix = [...readMix, full];
/** A lost answer where the work was done: half of what a gateway answers. */
export const lostAnswers: readonly Outcome[] = writeMix.flatMap((outcome) =>
  outcome === badGateway || outcome === tooSlow
    ? [
        { ...outcome, weight: 0.5 },
        { ...outcome, weight: 0.5, phase: "after" },
      ]
    : [outcome],
);

const everything = { path: notInTeams };
/** Only these have headers that a browser looks at; parts of a batch do not. */
const wholeRequests = { ...everything, part: false };
const reads = { ...everything, method: "GET" };

export function mixed(
  probability: number,
  read: readonly Outcome[],
  write: readonly Outcome[],
  seed: number,
  match: Fault = everything,
): Fault[] {
  return [
    { match: { ...match, method: "GET" }, probability, seed, oneOf: read },
    { match: { ...match, method: "POST|PATCH" }, probability, seed: seed + 1, oneOf: write },
  ];
}

/** The fault profiles of the reliability run; the same seed draws the same faults for the same requests. */
export function profiles(seed: number): readonly Profile[] {
  const sdkMix = [busy, broken, badGateway, emptyAnswer, tooSlow];
  return [
    { name: "P0", about: "a good day", faults: [], storms: [] },
    { name: "P1", about: "10 %: 429 and 5xx", faults: mixed(0.1, sdkMix, sdkMix, seed), storms: [] },
    { name: "P2", about: "50 %: 429, 5xx, 507", faults: mixed(0.5, readMix, writeMix, seed), storms: [] },
    {
      name: "P3",
      about: "P2, half of 502 and 504 after the work was done, 5 % without CORS headers",
      faults: [
        {
          match: wholeRequests,
          probability: 0.025,
          seed: seed + 7,
          phase: "after",
          status: 200,
          cors: false,
        },
        {
          match: wholeRequests,
          probability: 0.025,
          seed: seed + 8,
          phase: "before",
          status: 503,
          cors: false,
        },
        ...mixed(0.5, readMix, lostAnswers, seed),
      ],
      storms: [],
    },
    { name: "P4", about: "storms, one after the other", faults: [], storms: storms(seed) },
  ];
}

const stormMs = 3_000;

function storms(seed: number): readonly (readonly Fault[])[] {
  const during = (fault: Fault): Fault => ({ match: everything, seed, forMs: stormMs, ...fault });
  return [
    [during({ status: 429, headers: retryAfter })],
    [during({ rule: "B40" })],
    [during({ match: reads, probability: 0.4, status: 404 })],
    [during({ match: reads, probability: 0.3, alter: "empty" })],
    [during({ match: reads, probability: 0.3, alter: "unfiltered" })],
    [during({ probability: 0.5, phase: "after", status: 504, headers: html, body: "<html></html>" })],
    [during({ probability: 0.2, phase: "hang", commit: true })],
    [during({ match: { path: "\\$batch|/items" }, probability: 0.2, phase: "hang", commit: "late" })],
    [during({ match: wholeRequests, probability: 0.3, reset: true, phase: "after" })],
    [
      during({ match: { method: "PATCH" }, status: 423 }),
      during({ match: { method: "POST", path: "messages" }, status: 403 }),
    ],
    [during({ match: { method: "PATCH" }, status: 507 })],
    [during({ match: wholeRequests, probability: 0.4, phase: "after", status: 200, cors: false })],
    [during({ status: 401 })],
    [during({ probability: 0.5, status: 429, headers: retryAfter })],
  ];
}

/** The same faults on channel messages alone: what is posted is posted often enough for chance to show. */
export function onMessagesAlone(profile: Profile): Profile {
  const messages = { method: "POST", path: "/messages$" };
  const faults = profile.faults.flatMap((fault) =>
    fault.match === reads ? [] : { ...fault, match: messages },
  );
  return { ...profile, faults };
}
