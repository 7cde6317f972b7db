import { carriesReference } from "#domain/summaries/postReference.ts";
import { ok, type Result } from "#lib/result.ts";
import type { StoredPost } from "#store/summaryDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";
import { referenceOf } from "./postRow.ts";
import type { Services } from "./services.ts";

/** A message as Teams names it. */
interface FoundMessage {
  readonly id: string;
  readonly webUrl: string | null;
}

/** What a look into the channel says; `unseen` where the person may not read it, or it did not answer. */
export type Look =
  | { readonly kind: "there"; readonly message: FoundMessage }
  | { readonly kind: "notThere" }
  | { readonly kind: "unseen" };

/** Looks for a post among the channel's messages, by its reference. Nobody is asked for consent to this. */
export async function findPost(
  { stores, mayReadChannel }: Services,
  post: StoredPost,
  messageId: string | null = null,
): Promise<Look> {
  if (!(await mayReadChannel())) return { kind: "unseen" };
  const reference = referenceOf(post);
  const found = await stores.findInChannel(
    post.value,
    ({ id, html }) => id === messageId || carriesReference(html, reference),
  );
  if (!found.ok) return { kind: "unseen" };
  return found.value ? { kind: "there", message: found.value } : { kind: "notThere" };
}

/** A post of unknown outcome that stands in the channel has gone, and the ledger says so from now on. */
export async function settleByLooking(
  services: Services,
  post: StoredPost,
): Promise<Result<StoredPost | null, UseCaseFailure>> {
  const look = await findPost(services, post);
  if (look.kind !== "there") return ok(null);
  const { value } = post;
  const { id, webUrl } = look.message;
  return services.stores.savePost(
    post,
    { ...value, sentAt: value.sendingSince, messageId: id, webUrl },
    "sent",
  );
}
