import type { UseCaseFailure } from "./failure.ts";
import type { PostRow } from "./postRow.ts";

/** Why a message cannot be posted, or was not. */
export type PublishProblem =
  | UseCaseFailure
  /** The town's data names no channel for the unit. */
  | {
      readonly reason:
        | "noChannel"
        | "badChannelLink"
        | "channelMissing"
        | "mayNotPost"
        | "alreadyPublishing"
        /** It was prepared by an account that is not the one signed in now. */
        | "otherAccount"
        /** Not all that is counted came: numbers that are too low are not published. */
        | "incomplete";
    }
  /** Nobody knows whether an earlier message went: a person looks and says. */
  | { readonly reason: "unsettled"; readonly post: PostRow }
  /** An earlier message has not gone: it can be sent as it was. */
  | { readonly reason: "unsent"; readonly post: PostRow }
  /** It has gone already, and once is enough. */
  | { readonly reason: "posted"; readonly post: PostRow };
