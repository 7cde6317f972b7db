// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { navigate } from "wouter/use-hash-location";
import { useHostBack } from "./useHostBack.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let unmount = () => {};
afterEach(() => {
  unmount();
  window.location.hash = "";
});

function Tab({ host }: { readonly host: Parameters<typeof useHostBack>[0] }) {
  useHostBack(host);
  return null;
}

/** What Teams does when its back button is pressed: true when the tab went back itself. */
async function openAt(hash: string): Promise<() => boolean> {
  window.location.hash = hash;
  let pressed = () => false;
  const host = {
    onBack: (goBack: () => boolean) => {
      pressed = goBack;
    },
  };
  const root = createRoot(document.createElement("div"));
  await act(async () => root.render(<Tab host={host} />));
  unmount = () => act(() => root.unmount());
  return () => pressed();
}

test("leaves the tab to Teams at the start", async () => {
  const back = await openAt("");
  expect(back()).toBe(false);
});

test("goes to the start from a page that a link opened", async () => {
  const back = await openAt("#/discussion/2027/team");
  await act(async () => {
    expect(back()).toBe(true);
  });
  expect(window.location.hash).toBe("#/");
  expect(back()).toBe(false);
});

test("goes back through the pages that were visited", async () => {
  const back = await openAt("");
  await act(async () => navigate("/board/2027"));
  await act(async () => navigate("/handedin/2027/team"));
  expect(back()).toBe(true);
});
