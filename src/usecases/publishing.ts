import type { Language } from "#domain/model/localText.ts";
import type { PlanMessageTexts } from "#domain/plans/planMessageHtml.ts";
import type { MessageTexts } from "#domain/summaries/messageHtml.ts";
import type { Result } from "#lib/result.ts";
import type { PostPreview } from "./postPreview.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishProblem } from "./publishProblem.ts";

/** The phrases of every kind of message, in every language. */
export type AllMessageTexts = Readonly<Record<Language, MessageTexts & { readonly plan: PlanMessageTexts }>>;

/** Telling a channel of something, whatever it is: seen first, sent once, settled where nobody saw it end. */
export interface Publishing<P extends PostPreview> {
  readonly prepare: (
    texts: AllMessageTexts,
    options?: { readonly anew?: boolean },
  ) => Promise<Result<P, PublishProblem>>;
  /** Asks for the permission to send, after a press. */
  readonly allow: () => Promise<unknown>;
  readonly publish: (preview: P) => Promise<Result<PostRow, PublishProblem>>;
  /** Sends a message that is ready or that failed; asks for consent first. */
  readonly send: (row: PostRow) => Promise<Result<PostRow, PublishProblem>>;
  readonly settle: (row: PostRow, found: "sent" | "notSent") => Promise<Result<PostRow, PublishProblem>>;
}
