import type { Result } from "#lib/result.ts";
import type { GraphFailure } from "./graphFailure.ts";
import type { ETag } from "./ids.ts";

/** One call inside a batch. `path` is relative to the version: `/sites/…`, values percent-encoded. */
export type BatchPart =
  | { readonly method: "GET"; readonly path: string; readonly after?: number }
  | {
      readonly method: "PATCH";
      readonly path: string;
      readonly ifMatch: ETag;
      readonly body: unknown;
      readonly after?: number;
    }
  | { readonly method: "POST"; readonly path: string; readonly body: unknown; readonly after?: number };

/** `after` above: the index of the part, in the same list, that must succeed first. */
export type BatchAnswer = Result<unknown, GraphFailure>;

/** Microsoft Graph as one signed-in person may use it. Answers are unknown until somebody parses them. */
export interface Graph {
  /** One HTTP request for each 20 parts; answers stand in the order of the parts. */
  batch(
    parts: readonly BatchPart[],
    scopes?: readonly string[],
  ): Promise<Result<readonly BatchAnswer[], GraphFailure>>;
  get(path: string, scopes?: readonly string[]): Promise<Result<unknown, GraphFailure>>;
  /** Replayed only on 429, when nothing was carried out. */
  post(path: string, body: unknown, scopes?: readonly string[]): Promise<Result<unknown, GraphFailure>>;
  /** The next page, from the opaque absolute link of the page before. */
  nextPage(link: string, scopes?: readonly string[]): Promise<Result<unknown, GraphFailure>>;
}
