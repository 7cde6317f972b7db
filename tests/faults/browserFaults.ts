import { type Fault, lostAnswers, mixed, type Outcome, readMix } from "./profiles.ts";

/** What the host page itself asks for: Teams shows its teams, channels and posts whatever Graph's day is like. */
const byTeams = [
  "/me/joinedTeams$",
  "/teams/[^/]+/channels$",
  "/teams/[^/]+/channels/[^/]+/messages\\?",
].join("|");
const byTheApp = { path: `^(?!.*(?:${byTeams}))` };

/**
 * P3's kind of day at life's speed, and as bad as somebody would bear without giving the app up: of all requests 15 %
 * fail (about every third save meets one), the waits asked for are whole seconds, and of what goes over the network
 * 5 % come back without CORS headers, half of them after the work was done.
 */
const failing = 0.15;
const unseen = 0.025;

export function browserFaults(seed: number): readonly Fault[] {
  const whole = { match: { ...byTheApp, part: false }, probability: unseen, cors: false };
  return [
    { ...whole, seed: seed + 7, phase: "after", status: 200 },
    { ...whole, seed: seed + 8, phase: "before", status: 503 },
    ...mixed(failing, inSeconds(readMix), inSeconds(lostAnswers), seed, byTheApp),
  ];
}

/** Half of those that are told to wait are to wait one second, the others two. */
function inSeconds(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.flatMap((outcome) =>
    outcome.status === 429
      ? ["1", "2"].map((seconds) => ({
          ...outcome,
          weight: outcome.weight / 2,
          headers: { "Retry-After": seconds },
        }))
      : [outcome],
  );
}
