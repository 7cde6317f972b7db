// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AcquireToken, TokenRequest } from "#lib/acquireToken.ts";
import { fail, ok } from "#lib/result.ts";
import { askingAfterPresses } from "./askingAfterPresses.ts";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<button id="asks" data-may-ask><span>Anna lupa</span></button><button id="other"></button>`;
});
afterEach(() => void vi.useRealTimers());

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

/** A host that gives a token once the person has said yes to its prompt. */
function world(answer: "yes" | "no" = "yes") {
  const asked: TokenRequest[] = [];
  const acquire: AcquireToken = async (request) => {
    asked.push(request);
    return request.interactive && answer === "yes" ? ok("token") : fail("consentNeeded");
  };
  return {
    asked: () => asked.map(({ interactive }) => interactive === true),
    acquire: askingAfterPresses(acquire),
  };
}
const request = { scopes: ["User.Read"] };

test("only a press on a button that says so lets the host ask, and only for a moment", async () => {
  const { acquire, asked } = world();
  await acquire(request);
  press("#other");
  await acquire(request);
  press("#asks span");
  await acquire(request);
  vi.advanceTimersByTime(4_900);
  await acquire(request);
  vi.advanceTimersByTime(200);
  await acquire(request);
  expect(asked()).toEqual([false, false, true, true, false]);
});

test("who closes the prompt is not asked again for the same press", async () => {
  const { acquire, asked } = world("no");
  press("#asks");
  await acquire(request);
  await acquire(request);
  press("#asks");
  await acquire(request);
  expect(asked()).toEqual([true, false, true]);
});

test("a press that comes while the host is asked because of an earlier one counts", async () => {
  const { acquire, asked } = world("no");
  press("#asks");
  const first = acquire(request);
  vi.advanceTimersByTime(1_000);
  press("#asks");
  await first;
  await acquire(request);
  expect(asked()).toEqual([true, true]);
});
