import { fail, ok, type Result } from "#lib/result.ts";
import { type PostRow, postRow } from "./postRow.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/** A person has looked into the channel: the message is there, or it is not and may be sent again. */
export async function settlePost(
  { stores, now }: Services,
  row: PostRow,
  found: "sent" | "notSent",
): Promise<Result<PostRow, PublishProblem>> {
  if (row.state !== "unknown") return fail({ reason: "alreadyPublishing" });
  const { value } = row.stored;
  const settled = await stores.savePost(
    row.stored,
    found === "sent"
      ? { ...value, sentAt: value.sendingSince }
      : { ...value, claimId: null, sendingSince: null },
    found === "sent" ? "sent" : "ready",
  );
  return settled.ok ? ok(postRow(settled.value, now())) : settled;
}
