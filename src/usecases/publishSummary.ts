import { samePart } from "#domain/documents/parts.ts";
import { fail, type Result } from "#lib/result.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishPreview, PublishProblem } from "./preparePublishing.ts";
import { sendPost } from "./sendPost.ts";
import type { Services } from "./services.ts";

/**
 * Publishes exactly what was previewed: the fixed copy for its audience, the ledger's row, then the message. Copy and
 * row have unique keys, so that of two who publish at once only one gets through; a broken-off publishing is found in
 * the ledger and goes on from there.
 */
export async function publishSummary(
  services: Services,
  preview: PublishPreview,
): Promise<Result<PostRow, PublishProblem>> {
  const { stores } = services;
  const { entraId } = stores.owner;
  if (preview.owner !== entraId) return fail({ reason: "otherAccount" });
  const allowed = await services.allowSending();
  if (!allowed.ok) return allowed;
  const me = await stores.find(stores.lookups.personOf(entraId));
  if (!me.ok) return me;
  const person = me.value;
  if (!person) return fail({ reason: "forbidden", requestId: null, subject: "People" });
  const at = { year: preview.year, unitId: preview.unitId };
  const copy = await stores.createPublished(preview.audience, at, preview.published);
  if (!copy.ok) return copy;
  if (!samePart(copy.value, preview.published)) return fail({ reason: "alreadyPublishing" });
  const wanted = {
    publishedKey: `published:${preview.year}:${preview.unitId}:${preview.revision}`,
    teamId: preview.teamId,
    teamName: preview.teamName,
    channelId: preview.channelId,
    channelName: preview.channelName,
    html: preview.html,
    preparedBy: person.id,
    preparedOn: services.today(),
    owner: entraId,
    claimId: null,
    sendingSince: null,
    sentAt: null,
    messageId: null,
    webUrl: null,
    failure: null,
    included: [...preview.included],
    withdrawn: null,
  };
  const title = `${preview.published.unitName} ${preview.year}`;
  const post = await stores.createPost({ ...at, revision: preview.revision, title }, wanted);
  if (!post.ok) return post;
  if (!samePart(post.value.value, wanted)) return fail({ reason: "alreadyPublishing" });
  return sendPost(services, post.value);
}
