import { useCallback, useEffect, useRef, useState } from "react";
import type { UnitId } from "#domain/organisation/unit.ts";
import type { PostRow } from "#usecases/postRow.ts";
import type { PublishPreview, PublishProblem } from "#usecases/preparePublishing.ts";
import { usePublishing } from "#usecases/usePublishing.ts";
import { loadMessageTexts } from "./loadMessageTexts.ts";

/** Where publishing stands on this screen. */
export type PublishStep =
  | { readonly kind: "preparing" }
  | { readonly kind: "problem"; readonly problem: Exclude<PublishProblem, { readonly reason: "unsettled" }> }
  | { readonly kind: "ready" | "sending"; readonly preview: PublishPreview }
  /** Nobody saw how the sending ended; a person looks into the channel. */
  | { readonly kind: "unknown"; readonly post: PostRow }
  | { readonly kind: "sent"; readonly post: PostRow };

export interface PublishSteps {
  readonly step: PublishStep;
  readonly prepare: () => void;
  /** What was last previewed; also while and after it is sent. */
  readonly preview: PublishPreview | null;
  /** Sends what is previewed. */
  readonly publish: () => void;
  readonly settle: (post: PostRow, found: "sent" | "notSent") => void;
}

export function usePublishSteps(year: number, unitId: UnitId): PublishSteps {
  const publishing = useRef(usePublishing(year, unitId));
  const [step, setStep] = useState<PublishStep>({ kind: "preparing" });
  const [preview, setPreview] = useState<PublishPreview | null>(null);
  const prepare = useCallback(async () => {
    setStep({ kind: "preparing" });
    const texts = await loadMessageTexts();
    if (!texts.ok) return setStep({ kind: "problem", problem: texts.failure });
    const prepared = await publishing.current.prepare(texts.value);
    if (!prepared.ok) return setStep(stepOf(prepared.failure));
    setPreview(prepared.value);
    setStep({ kind: "ready", preview: prepared.value });
  }, []);
  useEffect(() => void prepare(), [prepare]);
  return {
    step,
    prepare: () => void prepare(),
    preview,
    async publish() {
      if (!preview || step.kind !== "ready") return;
      setStep({ kind: "sending", preview });
      const done = await publishing.current.publish(preview);
      setStep(done.ok ? stepAfter(done.value) : stepOf(done.failure));
    },
    async settle(post, found) {
      const settled = await publishing.current.settle(post, found);
      if (!settled.ok) return setStep(stepOf(settled.failure));
      if (settled.value.state === "sent") return setStep({ kind: "sent", post: settled.value });
      return prepare();
    },
  };
}

function stepAfter(post: PostRow): PublishStep {
  return post.state === "sent" ? { kind: "sent", post } : { kind: "unknown", post };
}

function stepOf(problem: PublishProblem): PublishStep {
  return problem.reason === "unsettled"
    ? { kind: "unknown", post: problem.post }
    : { kind: "problem", problem };
}
