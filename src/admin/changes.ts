import { ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "./adminFailure.ts";
import type { Message } from "./messages/message.ts";

/** Every write of a command is counted here, and in a dry run told instead of made. */
export interface Changes {
  readonly dryRun: boolean;
  readonly count: () => number;
  /** Makes one change. In a dry run it is told, nothing is done, and the value is undefined. */
  make<T, F>(
    what: Message,
    action: () => Promise<Result<T, F>>,
  ): Promise<Result<T | undefined, F | AdminFailure>>;
  /** Counts a change, or several of one kind, that were made elsewhere; in a dry run tells it. */
  note(what: Message, times?: number): void;
  /** Asked before every write: whether this run may still change the site. */
  permit(): Promise<Result<null, AdminFailure>>;
  /** From now on the lease is asked. */
  holdBy(renew: () => Promise<Result<null, AdminFailure>>): void;
}

export function changesOf(dryRun: boolean, say: (what: Message) => void): Changes {
  let count = 0;
  let permit: Changes["permit"] = async () => ok(null);
  const note = (what: Message, times = 1) => {
    count += times;
    if (dryRun) say(what);
  };
  return {
    dryRun,
    count: () => count,
    note,
    permit: () => permit(),
    holdBy(renew) {
      permit = renew;
    },
    async make(what, action) {
      const permitted = await permit();
      if (!permitted.ok) return permitted;
      const made = dryRun ? ok(undefined) : await action();
      if (made.ok) note(what);
      return made;
    },
  };
}
