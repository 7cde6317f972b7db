import type { UnitId } from "#domain/organisation/unit.ts";
import { loadMessageTexts } from "#features/summaries/loadMessageTexts.ts";
import type { Result } from "#lib/result.ts";
import type { PostRow } from "#usecases/postRow.ts";
import { preparePublishing } from "#usecases/preparePublishing.ts";
import type { PublishProblem } from "#usecases/publishProblem.ts";
import { publishSummary } from "#usecases/publishSummary.ts";
import { sendPost } from "#usecases/sendPost.ts";
import { settlePost } from "#usecases/settlePost.ts";
import type { FaultTown } from "./FaultTown.ts";
import { isAbout, year } from "./judge.ts";
import type { Channel, Submission } from "./plan.ts";
import { insist } from "./submit.ts";
import { type Tab, TabDied } from "./Tab.ts";

/**
 * HR publishes an area's summary: a new revision, or what somebody left unsent. Where nobody knows whether a message
 * went, HR looks into the channel, whose posts Teams itself shows, and says what is there.
 */
export async function publishArea(
  town: FaultTown,
  open: (diesAfter: number | null) => Tab,
  submission: Extract<Submission, { kind: "publish" }>,
  channel: Channel,
): Promise<boolean> {
  let tab = open(submission.diesAfter);
  const sent = await insist(async () => {
    try {
      return (await tab.alive(attempt(town, tab, submission, channel))) ? true : null;
    } catch (error) {
      if (!(error instanceof TabDied)) throw error;
      tab = open(null);
      return null;
    }
  });
  tab.close();
  return sent ?? false;
}

async function attempt(
  town: FaultTown,
  tab: Tab,
  { oid, unitId }: Extract<Submission, { kind: "publish" }>,
  channel: Channel,
): Promise<boolean> {
  const { services } = tab;
  const texts = await loadMessageTexts();
  if (!texts.ok) throw new Error("The phrases of messages are not there");
  const prepared = await preparePublishing(services, year, unitId as UnitId, texts.value);
  if (prepared.ok) return isSent(await publishSummary(services, prepared.value));
  const { failure } = prepared;
  if (failure.reason === "unsettled") {
    const { post } = failure;
    const there = (await town.messages(oid, channel)).some((text) => isAbout(text, post.stored.key));
    await settlePost(services, post, there ? "sent" : "notSent");
    return there;
  }
  if (failure.reason === "unsent") return isSent(await sendPost(services, failure.post.stored));
  return false;
}

function isSent(done: Result<PostRow, PublishProblem>): boolean {
  return done.ok && done.value.state === "sent";
}
