/**
 * `it` administers the test site; `member` and `outsider` are two people without any right in it, of whom only the first
 * is given some. `selected` is the same as `it`, signed in with no other site scope than Sites.Selected; `app` is the
 * application by itself.
 */
export type Who = "it" | "member" | "outsider" | "selected" | "app";

/** JSON of whatever shape: a question says with what it picks out of it what it wants to know. */
export type Json = { readonly [name: string]: Json } & readonly Json[] & string;

export type Answer = { status: number; headers: Headers; body: Json };

export type Send = (
  who: Who,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Where a Microsoft 365 is to be found, and as whom to go there. */
export type TargetSettings = {
  /** Graph with its version, such as https://graph.microsoft.com/v1.0 */
  graphUrl: string;
  /** The test site, as requests reach it. */
  siteUrl: string;
  /** The host by which Graph knows the site; another one than in `siteUrl` only for the sandbox. */
  siteHost: string;
  tokens: Record<Who, { graph: string | null; sharePoint: string | null }>;
  channel: { teamId: string; channelId: string } | null;
  /** Before giving up on something that takes effect only after a while, such as a new permission. */
  patienceMs: number;
};

/** One Microsoft 365, with the site in which the questions are asked. */
export type Target = {
  siteId: string;
  /** Path of the site on its host, such as /sites/work. */
  sitePath: string;
  channel: { teamId: string; channelId: string } | null;
  /** Whether there are tokens to act as this one. */
  has: (who: Who) => boolean;
  /** `path` under Graph's version, or an `@odata.nextLink` as it came. */
  graph: Send;
  /** `path` under the site's `_api`. */
  rest: Send;
  /** The name by which SharePoint knows a person. */
  loginName: (who: Who) => Promise<string>;
  /** What a browser learns about a request from another origin: the headers of Graph's answer. */
  asBrowser: (method: string, path: string, headers: Record<string, string>) => Promise<Headers>;
  /** Asks again until the answer is good, as long as the target's patience lasts; the last answer either way. */
  eventually: (ask: () => Promise<Answer>, good: (answer: Answer) => boolean) => Promise<Answer>;
};
