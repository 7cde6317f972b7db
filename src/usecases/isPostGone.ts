import type { PostRow } from "./postRow.ts";
import type { Services } from "./services.ts";

/**
 * Whether a message that went has been deleted in Teams since. Only where messages may be read without asking anybody;
 * what is not known is not gone.
 */
export async function isPostGone({ stores, mayReadChannel }: Services, post: PostRow): Promise<boolean> {
  const { messageId } = post.stored.value;
  if (post.state !== "sent" || messageId === null || !(await mayReadChannel())) return false;
  const work = await stores.groupWork();
  if (!work.ok) return false;
  const { teamId, channelId } = post.stored.value;
  // A channel that cannot be read any more says nothing about its messages.
  if (!(await work.value.readChannel({ teamId, channelId })).ok) return false;
  const there = await work.value.isInChannel({ teamId, channelId, messageId });
  return there.ok && !there.value;
}
