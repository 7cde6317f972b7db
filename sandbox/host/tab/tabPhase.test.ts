import { expect, test } from "vitest";
import { nextPhase, type TabPhase, type TabSignal } from "./tabPhase.ts";

const after = (...signals: TabSignal[]) =>
  signals.reduce(nextPhase, { kind: "loading" } satisfies TabPhase as TabPhase);

test("a tab that says it is loaded is shown, and is ready once it succeeded", () => {
  expect(after({ kind: "appLoaded" })).toEqual({ kind: "shown" });
  expect(after({ kind: "appLoaded" }, { kind: "succeeded" })).toEqual({ kind: "ready" });
  expect(after({ kind: "succeeded" }, { kind: "appLoaded" })).toEqual({ kind: "ready" });
});

test("time runs out for a tab that never succeeded, even when it was shown", () => {
  expect(after({ kind: "timeUp" })).toEqual({ kind: "failed", reason: undefined });
  expect(after({ kind: "appLoaded" }, { kind: "timeUp" })).toEqual({ kind: "failed", reason: undefined });
  expect(after({ kind: "succeeded" }, { kind: "timeUp" })).toEqual({ kind: "ready" });
});

test("the first reason stays on the screen, and success comes too late after it", () => {
  const failed = { kind: "failed", reason: "AuthFailed" } as const;
  expect(after(failed, { kind: "timeUp" })).toEqual(failed);
  expect(after(failed, { kind: "succeeded" })).toEqual(failed);
});
