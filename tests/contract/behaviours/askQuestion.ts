import { isDeepStrictEqual } from "node:util";
import { recordAnswer } from "./recordAnswer.ts";

export type Question = {
  /** What the answer is looked up by in docs/live-verification.md and docs/fidelity.md. */
  id: string;
  asks: string;
  /** What the sandbox answers, and a real tenant is thought to. */
  expected: unknown;
  /** Asks, and picks from the answers what the question is about. */
  see: () => Promise<unknown>;
  /** What a real tenant was not given for this question, or null. */
  lacks?: () => string | null;
};

/** The answer; with a file it is written down, also when the question could not be asked to its end. */
export async function askQuestion(
  { id, asks, expected, see }: Question,
  file: string | null,
): Promise<unknown> {
  const keep = (answer: { seen: unknown; failed?: string; agrees: boolean }) => {
    if (file !== null) recordAnswer({ id, asks, expected, ...answer, at: new Date().toISOString() }, file);
  };
  const seen = await see().catch((error: unknown) => {
    keep({ seen: null, failed: String(error), agrees: false });
    throw error;
  });
  keep({ seen, agrees: isDeepStrictEqual(seen, expected) });
  return seen;
}
