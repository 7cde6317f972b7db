import { useCallback } from "react";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import { forgetLoaded } from "../loadMemory.ts";
import type { PostRow } from "../postRow.ts";
import type { Publishing } from "../publishing.ts";
import { publisherOf, publishPost } from "../publishPost.ts";
import type { PublishProblem } from "../publishProblem.ts";
import { sendPost } from "../sendPost.ts";
import { settlePost } from "../settlePost.ts";
import { useServices } from "../useServices.ts";
import { notePosted } from "./notePosted.ts";
import { type PlanPreview, preparePlanPost } from "./preparePlanPost.ts";

/** Telling a channel of a unit's confirmed plan, by the same path as a summary. */
export function usePlanPublishing(planYear: number, unitId: UnitId): Publishing<PlanPreview> {
  const services = useServices();
  const noted = useCallback(
    async (work: Promise<Result<PostRow, PublishProblem>>): Promise<Result<PostRow, PublishProblem>> => {
      const done = await work;
      // Before HR believes it done and leaves; what fails is written down when HR comes here the next time.
      if (done.ok && done.value.state === "sent") await notePosted(services, done.value);
      forgetLoaded(services, ["planProcess", planYear]);
      return done;
    },
    [services, planYear],
  );
  return {
    async prepare(texts, options) {
      const prepared = await preparePlanPost(services, planYear, unitId, texts, options);
      if (!prepared.ok && prepared.failure.reason === "posted")
        await notePosted(services, prepared.failure.post);
      return prepared;
    },
    allow: () => services.allowSending(),
    publish: (preview) =>
      noted(
        publisherOf(services, preview).then((publisher) =>
          publisher.ok ? publishPost(services, preview, publisher.value) : publisher,
        ),
      ),
    send: async (row) => {
      const allowed = await services.allowSending();
      return allowed.ok ? noted(sendPost(services, row.stored)) : allowed;
    },
    settle: (row, found) => noted(settlePost(services, row, found)),
  };
}
