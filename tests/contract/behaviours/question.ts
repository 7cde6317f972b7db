import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { isLive } from "./openTarget.ts";
import { recordAnswer } from "./recordAnswer.ts";

const recordFile = process.env.GRAPH_LIVE_RECORD ?? ".tmp/live/record.jsonl";
/** SharePoint may take minutes before a new list or permission works. */
const timeout = isLive ? 600_000 : 20_000;

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

/** One question, asked of the sandbox or of a real tenant; what the latter says is written down either way. */
export function question({ id, asks, expected, see, lacks = () => null }: Question): void {
  test(`${id}: ${asks}`, { timeout }, async ({ skip }) => {
    const lacking = lacks();
    if (lacking !== null) skip(`${lacking} is not set`);
    const seen = await see().catch((error: unknown) => {
      if (isLive) keep({ seen: null, failed: String(error), agrees: false });
      throw error;
    });
    if (isLive) keep({ seen, agrees: isDeepStrictEqual(seen, expected) });
    expect(seen).toEqual(expected);
  });

  function keep(answer: { seen: unknown; failed?: string; agrees: boolean }): void {
    recordAnswer({ id, asks, expected, ...answer, at: new Date().toISOString() }, recordFile);
  }
}
