/** How far the tab has come. Teams covers it until it says that it is loaded, and gives up after a while. */
export type TabPhase =
  | { readonly kind: "loading" }
  /** Visible, but it has not yet said that it succeeded. */
  | { readonly kind: "shown" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly reason: string | undefined };

export type TabSignal =
  | { readonly kind: "appLoaded" }
  | { readonly kind: "succeeded" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "timeUp" };

export const TIME_TO_SUCCEED_MS = 30_000;

export function nextPhase(phase: TabPhase, signal: TabSignal): TabPhase {
  switch (signal.kind) {
    case "appLoaded":
      return phase.kind === "loading" ? { kind: "shown" } : phase;
    case "succeeded":
      return phase.kind === "failed" ? phase : { kind: "ready" };
    case "failed":
      return { kind: "failed", reason: signal.reason };
    case "timeUp":
      return phase.kind === "ready" || phase.kind === "failed"
        ? phase
        : { kind: "failed", reason: undefined };
  }
}
