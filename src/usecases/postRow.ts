import type { PersonId } from "#domain/organisation/person.ts";
import type { PostState } from "#domain/summaries/channelPost.ts";
import { postReference } from "#domain/summaries/postReference.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";

/** One row of the ledger. */
export interface PostRow {
  readonly stored: StoredPost;
  readonly itemId: string;
  readonly about: "summary" | "plan";
  /** Of a plan: the year that it is for. */
  readonly year: number;
  readonly unitId: string;
  readonly revision: number;
  /** What stands at the end of its message. */
  readonly reference: string;
  readonly state: PostState;
  readonly teamName: string;
  readonly channelName: string;
  readonly preparedOn: string;
  /** Null when the person is no longer known. */
  readonly preparedBy: string | null;
  readonly sentAt: string | null;
  readonly webUrl: string | null;
  readonly failure: string | null;
}

/** A sending that nobody saw end within this time is of unknown outcome. */
const sendingLimitMs = 2 * 60_000;

export function postRow(
  stored: StoredPost,
  now: string,
  names: ReadonlyMap<PersonId, string | null> = new Map(),
): PostRow {
  const post = stored.value;
  return {
    stored,
    itemId: stored.itemId,
    ...placeOf(stored),
    reference: referenceOf(stored),
    state: stateNow(stored, now),
    teamName: post.teamName,
    channelName: post.channelName,
    preparedOn: post.preparedOn,
    preparedBy: names.get(post.preparedBy) ?? null,
    sentAt: post.sentAt,
    webUrl: post.webUrl,
    failure: post.failure,
  };
}

export function referenceOf(stored: { readonly key: string }): string {
  const { about, year, unitId, revision } = placeOf(stored);
  const reference = postReference(year, unitId, revision);
  return about === "plan" ? `plan-${reference}` : reference;
}

/** `post:<year>:<unitId>:<revision>`, and `post:plan:` before the same. */
function placeOf({ key }: { readonly key: string }) {
  const [, plan, year, unitId = "", revision] = /^post:(plan:)?([^:]+):([^:]+):([^:]+)$/u.exec(key) ?? [];
  const about: "summary" | "plan" = plan === undefined ? "summary" : "plan";
  return { about, year: Number(year), unitId, revision: Number(revision) };
}

function stateNow({ postState, value }: StoredPost, now: string): PostState {
  if (postState !== "sending" || !value.sendingSince) return postState;
  return Date.parse(now) - Date.parse(value.sendingSince) > sendingLimitMs ? "unknown" : "sending";
}
