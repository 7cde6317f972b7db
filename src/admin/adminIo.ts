/** The outside world of a command, so that a test can stand in for each part. */
export interface AdminIo {
  readonly print: (line: string) => void;
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names this run in the lease: machine and process. */
  readonly holder: string;
  /** Whether a run of that name on this machine is certainly gone. */
  readonly isGone: (holder: string) => boolean;
  readonly openBrowser: (url: string) => Promise<void>;
  /** Before the first retry; doubles. */
  readonly retryDelaySeconds?: number;
}
