import type { Result } from "#lib/result.ts";
import type { SharePointFailure } from "./sharePointFailure.ts";

export type Answer<T = unknown> = Promise<Result<T, SharePointFailure>>;

/** One site's REST service as the signed-in administrator may use it. Paths are relative to `_api/`. */
export interface SharePoint {
  /** `/sites/osaaminen` */
  readonly sitePath: string;
  get(path: string): Answer;
  /** A write that may be repeated without harm (grant, remove, set): repeated when nobody saw the answer. */
  assert(path: string, body?: unknown): Answer;
  /** Changes some properties of what is there. */
  merge(path: string, body: unknown): Answer;
  remove(path: string): Answer;
  /** A write that must not be repeated blindly: an answer that nobody saw is `unknownOutcome`. */
  create(path: string, body: unknown): Answer;
}
