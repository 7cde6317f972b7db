import { ok, type Result } from "#lib/result.ts";
import type { Message } from "./messages/message.ts";

/** Every write of a command is counted here, and in a dry run told instead of made. */
export interface Changes {
  readonly dryRun: boolean;
  readonly count: () => number;
  /** Makes one change. In a dry run it is told, nothing is done, and the value is undefined. */
  make<T, F>(what: Message, action: () => Promise<Result<T, F>>): Promise<Result<T | undefined, F>>;
  /** Counts a change that was made elsewhere; in a dry run tells it. */
  note(what: Message): void;
}

export function changesOf(dryRun: boolean, say: (what: Message) => void): Changes {
  let count = 0;
  const note = (what: Message) => {
    count += 1;
    if (dryRun) say(what);
  };
  return {
    dryRun,
    count: () => count,
    note,
    async make(what, action) {
      const made = dryRun ? ok(undefined) : await action();
      if (made.ok) note(what);
      return made;
    },
  };
}
