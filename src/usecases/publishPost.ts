import { samePart } from "#domain/documents/parts.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { PostPreview } from "./postPreview.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishProblem } from "./publishProblem.ts";
import { sendPost } from "./sendPost.ts";
import type { Services } from "./services.ts";

/** Who publishes what was previewed: nobody but the account that has seen it, asked for the permission to send. */
export async function publisherOf(
  services: Services,
  { owner }: Pick<PostPreview, "owner">,
): Promise<Result<PersonId, PublishProblem>> {
  const { stores } = services;
  if (owner !== stores.owner.entraId) return fail({ reason: "otherAccount" });
  const allowed = await services.allowSending();
  if (!allowed.ok) return allowed;
  const me = await stores.find(stores.lookups.personOf(owner));
  if (!me.ok) return me;
  return me.value ? ok(me.value.id) : fail({ reason: "forbidden", requestId: null, subject: "People" });
}

/** The ledger's row, then the message: exactly what was previewed. */
export async function publishPost(
  services: Services,
  preview: PostPreview,
  preparedBy: PersonId,
): Promise<Result<PostRow, PublishProblem>> {
  const { about, year, unitId, revision, title } = preview;
  const wanted = {
    publishedKey: preview.publishedKey,
    teamId: preview.teamId,
    teamName: preview.teamName,
    channelId: preview.channelId,
    channelName: preview.channelName,
    html: preview.html,
    preparedBy,
    preparedOn: services.today(),
    owner: preview.owner,
    claimId: null,
    sendingSince: null,
    sentAt: null,
    messageId: null,
    webUrl: null,
    failure: null,
    included: [...preview.included],
    withdrawn: null,
  };
  const post = await services.stores.createPost({ about, year, unitId, revision, title }, wanted);
  if (!post.ok) return post;
  if (!samePart(post.value.value, wanted)) return fail({ reason: "alreadyPublishing" });
  return sendPost(services, post.value);
}
