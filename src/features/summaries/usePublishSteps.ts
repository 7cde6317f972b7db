import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "#lib/result.ts";
import type { PostPreview } from "#usecases/postPreview.ts";
import type { PostRow } from "#usecases/postRow.ts";
import type { Publishing } from "#usecases/publishing.ts";
import type { PublishProblem } from "#usecases/publishProblem.ts";
import { loadMessageTexts } from "./loadMessageTexts.ts";

export type ShownProblem = Exclude<PublishProblem, { readonly post: PostRow }>;

/** Where publishing stands on this screen. */
export type PublishStep<P extends PostPreview> =
  | { readonly kind: "preparing" }
  /** `sending`: it came up when the message was to go. */
  | { readonly kind: "problem"; readonly problem: ShownProblem; readonly sending?: boolean }
  | { readonly kind: "ready"; readonly preview: P; readonly sending: boolean }
  /** Nobody saw how the sending ended; a person looks into the channel. */
  | { readonly kind: "unknown"; readonly post: PostRow }
  /** It has not gone: the same message may be sent again. */
  | { readonly kind: "unsent"; readonly post: PostRow; readonly sending: boolean }
  | { readonly kind: "sent"; readonly post: PostRow };

export interface PublishSteps<P extends PostPreview> {
  readonly step: PublishStep<P>;
  readonly prepare: () => void;
  /** Leaves a message that has not gone for a new one. */
  readonly renew: () => void;
  /** Sends what is shown, after the person has confirmed it. */
  readonly send: () => void;
  readonly settle: (post: PostRow, found: "sent" | "notSent") => void;
}

/** `using`: what is published, the same from the first drawing on. */
export function usePublishSteps<P extends PostPreview>(using: Publishing<P>): PublishSteps<P> {
  const publishing = useRef(using).current;
  const [step, setStep] = useState<PublishStep<P>>({ kind: "preparing" });
  const prepare = useCallback(
    async (anew: boolean) => {
      setStep({ kind: "preparing" });
      const texts = await loadMessageTexts();
      if (!texts.ok) return setStep({ kind: "problem", problem: texts.failure });
      const prepared = await publishing.prepare(texts.value, { anew });
      setStep(
        prepared.ok
          ? { kind: "ready", preview: prepared.value, sending: false }
          : stepOfProblem(prepared.failure),
      );
    },
    [publishing],
  );
  useEffect(() => void prepare(false), [prepare]);
  return {
    step,
    async prepare() {
      // The button says that Teams will ask: it asks now, not when the person sends.
      if (step.kind === "problem" && step.sending && asksPerson(step.problem)) await publishing.allow();
      return prepare(false);
    },
    renew: () => void prepare(true),
    async send() {
      if (step.kind !== "ready" && step.kind !== "unsent") return;
      setStep({ ...step, sending: true });
      const sent =
        step.kind === "ready" ? await publishing.publish(step.preview) : await publishing.send(step.post);
      const next = stepAfter(sent);
      setStep(next.kind === "problem" ? { ...next, sending: true } : next);
    },
    async settle(post, found) {
      const settled = await publishing.settle(post, found);
      // What has not gone is offered again to whom it belongs; others compose their own.
      if (settled.ok && settled.value.state === "ready") return prepare(false);
      setStep(stepAfter(settled));
    },
  };
}

function asksPerson({ reason }: ShownProblem): boolean {
  return reason === "consent" || reason === "signIn";
}

function stepAfter(done: Result<PostRow, PublishProblem>): Exclude<PublishStep<never>, { kind: "ready" }> {
  if (!done.ok) return stepOfProblem(done.failure);
  const post = done.value;
  if (post.state === "sent") return { kind: "sent", post };
  return post.state === "ready" ? { kind: "unsent", post, sending: false } : { kind: "unknown", post };
}

function stepOfProblem(problem: PublishProblem): Exclude<PublishStep<never>, { kind: "ready" }> {
  switch (problem.reason) {
    case "unsettled":
      return { kind: "unknown", post: problem.post };
    case "unsent":
      return { kind: "unsent", post: problem.post, sending: false };
    case "posted":
      return { kind: "sent", post: problem.post };
    default:
      return { kind: "problem", problem };
  }
}
