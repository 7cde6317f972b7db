import { useCallback } from "react";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import type { PostRow } from "./postRow.ts";
import { type PublishPreview, preparePublishing } from "./preparePublishing.ts";
import type { Publishing } from "./publishing.ts";
import type { PublishProblem } from "./publishProblem.ts";
import { publishSummary } from "./publishSummary.ts";
import { sendPost } from "./sendPost.ts";
import { settlePost } from "./settlePost.ts";
import { tellCounted } from "./tellCounted.ts";
import { useServices } from "./useServices.ts";

export function usePublishing(year: number, unitId: UnitId): Publishing<PublishPreview> {
  const services = useServices();
  const told = useCallback(
    (work: Promise<Result<PostRow, PublishProblem>>) => tellCounted(services, { year, unitId }, work),
    [services, year, unitId],
  );
  return {
    prepare: (texts, options) => preparePublishing(services, year, unitId, texts, options),
    allow: () => services.allowSending(),
    publish: (preview) => told(publishSummary(services, preview)),
    send: async (row) => {
      const allowed = await services.allowSending();
      return allowed.ok ? told(sendPost(services, row.stored)) : allowed;
    },
    settle: (row, found) => told(settlePost(services, row, found)),
  };
}
