import type { PostPreview } from "#usecases/postPreview.ts";
import type { PublishStep } from "./usePublishSteps.ts";

/** Where a message is about to go. */
export interface PostedTo {
  readonly channelName: string;
  readonly teamName: string;
}

export function placeOf(step: PublishStep<PostPreview>): PostedTo | null {
  if (step.kind === "ready") return step.preview;
  return step.kind === "unsent" ? step.post : null;
}
