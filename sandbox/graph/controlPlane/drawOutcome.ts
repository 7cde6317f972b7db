import { createHash } from "node:crypto";

export type Draw = {
  seed: number;
  oid: string;
  method: string;
  url: string;
  /** How many times this caller has asked exactly this before. */
  earlier: number;
};

/**
 * Two numbers from 0 to 1, made of the question and not of when it came: the same people asking the same things
 * meet the same failures however their requests interleave.
 */
export function drawNumbers({ seed, oid, method, url, earlier }: Draw): { chance: number; choice: number } {
  const hash = createHash("sha256")
    .update(JSON.stringify([seed, oid, method, url, earlier]))
    .digest();
  return { chance: hash.readUInt32BE(0) / 2 ** 32, choice: hash.readUInt32BE(4) / 2 ** 32 };
}

export function pickByWeight<Outcome extends { weight: number }>(
  outcomes: readonly Outcome[],
  choice: number,
): Outcome | undefined {
  let left = choice * outcomes.reduce((sum, { weight }) => sum + weight, 0);
  for (const outcome of outcomes) {
    left -= outcome.weight;
    if (left < 0) return outcome;
  }
  return outcomes.at(-1);
}
