import { expect, test } from "vitest";
import { askQuestion, type Question } from "./askQuestion.ts";
import { isLive } from "./openTarget.ts";

const recordFile = isLive ? (process.env.GRAPH_LIVE_RECORD ?? ".tmp/live/record.jsonl") : null;
/** SharePoint may take minutes before a new list or permission works. */
const timeout = isLive ? 600_000 : 20_000;

/** One question, asked of the sandbox or of a real tenant; what the latter says is written down either way. */
export function question(one: Question): void {
  test(`${one.id}: ${one.asks}`, { timeout }, async ({ skip }) => {
    const lacking = one.lacks?.() ?? null;
    if (lacking !== null) skip(`${lacking} is not set`);
    expect(await askQuestion(one, recordFile)).toEqual(one.expected);
  });
}
