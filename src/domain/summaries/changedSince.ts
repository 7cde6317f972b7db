import type { ChannelPost } from "./channelPost.ts";

type Included = ChannelPost["included"];

/** A group whose discussion is no longer as a published summary counted it. */
export interface ChangedGroup {
  readonly groupId: string;
  /** Handed in since; handed in anew; taken back, returned or gone. */
  readonly change: "added" | "changed" | "removed";
}

/**
 * What has changed since a summary was published: `published` are the copies that it counted, `now` those that would be
 * counted today. A post of an earlier version does not say what it counted: of it nothing is known.
 */
export function changedSince(published: Included, now: Included): readonly ChangedGroup[] {
  if (published.length === 0) return [];
  const before = new Map(published.map(({ groupId, revision }) => [groupId, revision]));
  const after = new Set(now.map(({ groupId }) => groupId));
  const added = now.filter(({ groupId }) => !before.has(groupId));
  const changed = now.filter(
    ({ groupId, revision }) => before.has(groupId) && before.get(groupId) !== revision,
  );
  const removed = published.filter(({ groupId }) => !after.has(groupId));
  const as = (change: ChangedGroup["change"]) => (copy: { readonly groupId: string }) => ({
    groupId: copy.groupId,
    change,
  });
  return [...changed.map(as("changed")), ...added.map(as("added")), ...removed.map(as("removed"))];
}
