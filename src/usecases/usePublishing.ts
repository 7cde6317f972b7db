import { useCallback } from "react";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import { forgetLoaded } from "./loadMemory.ts";
import { markCompiled } from "./markCompiled.ts";
import type { PostRow } from "./postRow.ts";
import { type PublishPreview, preparePublishing } from "./preparePublishing.ts";
import type { Publishing } from "./publishing.ts";
import type { PublishProblem } from "./publishProblem.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { settlePost } from "./settlePost.ts";
import { useServices } from "./useServices.ts";

export function usePublishing(year: number, unitId: UnitId): Publishing<PublishPreview> {
  const services = useServices();
  const refresh = useCallback(
    async (work: Promise<Result<PostRow, PublishProblem>>): Promise<Result<PostRow, PublishProblem>> => {
      const done = await work;
      forgetLoaded(services, ["home"]);
      // The groups learn what became of their needs; what fails is done when HR opens the summary the next time.
      if (done.ok && done.value.state === "sent")
        void markCompiled(services, { year, unitId, post: done.value });
      return done;
    },
    [services, year, unitId],
  );
  return {
    prepare: (texts, options) => preparePublishing(services, year, unitId, texts, options),
    allow: () => services.allowSending(),
    publish: (preview) => refresh(publishSummary(services, preview)),
    send: async (row) => {
      const allowed = await services.allowSending();
      return allowed.ok ? refresh(sendPost(services, row.stored)) : allowed;
    },
    settle: (row, found) => refresh(settlePost(services, row, found)),
  };
}
