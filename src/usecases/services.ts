import type { TokenFailure } from "#lib/acquireToken.ts";
import type { Result } from "#lib/result.ts";
import type { Stores } from "#store/createStores.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { HomeGlance, HomeSteps } from "./home.ts";

/** What use cases get from outside; wired in main.tsx. */
export interface Services {
  readonly stores: Stores;
  /** Today as an ISO day in the person's own time. */
  readonly today: () => string;
  /** The moment as an ISO instant. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Asks the person, after a click, to allow sending messages to channels in their name. */
  readonly allowSending: () => Promise<Result<null, UseCaseFailure>>;
  /** Likewise, to put a meeting into their calendar and to invite somebody to it. */
  readonly allowCalendar: () => Promise<Result<null, UseCaseFailure>>;
  /** Has the host ask, after a click, who sits at a shared device. */
  readonly signInAgain: () => Promise<Result<unknown, TokenFailure>>;
  /** Whether messages may be read without asking anybody for anything: to look whether one went. */
  readonly mayReadChannel: () => Promise<boolean>;
  /** The home data that was asked for before the first screen had loaded; given out once. */
  readonly firstHome?: () => HomeSteps | null;
  /** What of it has come by now: the very first picture of the screen already shows it. */
  readonly firstGlance?: () => HomeGlance | null;
  /** Home has drawn that: what comes next competes with nothing any more. */
  readonly glanceDrawn?: () => void;
  /** A link that opens a place of the app in Teams. */
  readonly linkTo: (subPageId: string, label: string) => string;
}
