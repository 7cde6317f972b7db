// @vitest-environment happy-dom
import { act, Component, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, expect, test } from "vitest";
import { fail, ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { Loaded } from "./loaded.ts";
import { forgetLoaded } from "./loadMemory.ts";
import type { Services } from "./services.ts";
import { useLoaded } from "./useLoaded.ts";
import { ServicesProvider } from "./useServices.ts";

type Answer = Result<string, UseCaseFailure>;

const refused: Answer = fail({ reason: "offline", requestId: null });

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

const cleaning: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleaning.splice(0)) clean();
});

/** A load whose answers the test gives when it wants. */
function loader() {
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  return {
    waiting,
    load: () => new Promise<Answer>((resolve, reject) => waiting.push({ resolve, reject })),
    answer: (answer: Answer) => act(async () => waiting.shift()?.resolve(answer)),
  };
}

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

interface ScreenProps {
  readonly name: string;
  readonly load: () => Promise<Answer>;
  readonly see: (loaded: Loaded<string>) => void;
  readonly fresh?: boolean;
  readonly enabled?: boolean;
}

function Screen({ name, load, see, ...options }: ScreenProps) {
  see(useLoaded([name], load, options));
  return null;
}

/** Shows one screen after another, as a visit does, with the same services. */
function visit(services = {} as Services) {
  const errors: unknown[] = [];
  const seen: Loaded<string>[] = [];
  const root = createRoot(document.createElement("div"), { onCaughtError: (error) => errors.push(error) });
  cleaning.push(() => act(() => root.unmount()));
  const show = (content: ReactNode) =>
    act(async () =>
      root.render(
        <ServicesProvider value={services}>
          <Boundary>{content}</Boundary>
        </ServicesProvider>,
      ),
    );
  const see = (loaded: Loaded<string>) => seen.push(loaded);
  return { services, seen, errors, see, show, last: () => seen.at(-1) };
}

test("a screen waits, and then has what was loaded", async () => {
  const { load, answer, waiting } = loader();
  const { see, show, last } = visit();
  await show(<Screen see={see} name="home" load={load} />);
  expect(last()).toEqual({ status: "loading" });
  await answer(ok("first"));
  expect(last()).toMatchObject({ status: "ready", value: "first" });
  expect(waiting).toHaveLength(0);
});

test("who comes back sees the last value at once, and the new one when it is here", async () => {
  const { load, answer } = loader();
  const { see, show, last, seen } = visit();
  await show(<Screen see={see} name="home" load={load} />);
  await answer(ok("old"));
  await show(null);
  const before = seen.length;
  await show(<Screen see={see} name="home" load={load} />);
  expect(seen[before]).toMatchObject({ status: "ready", value: "old" });
  await answer(ok("new"));
  expect(last()).toMatchObject({ status: "ready", value: "new" });
});

test("a value that cannot be renewed stays; one that was never there fails, and can be tried again", async () => {
  const { load, answer } = loader();
  const { see, show, last } = visit();
  await show(<Screen see={see} name="home" load={load} />);
  await answer(refused);
  const failed = last();
  expect(failed).toMatchObject({ status: "failed", failure: { reason: "offline" } });
  await act(async () => {
    if (failed?.status === "failed") failed.retry();
  });
  expect(last()).toEqual({ status: "loading" });
  await answer(ok("there"));
  await show(null);
  await show(<Screen see={see} name="home" load={load} />);
  await answer(refused);
  expect(last()).toMatchObject({ status: "ready", value: "there" });
});

test("a value that is there can be asked for again, and stays on the screen meanwhile", async () => {
  const { load, answer, waiting } = loader();
  const { see, show, last } = visit();
  await show(<Screen see={see} name="board" load={load} />);
  await answer(ok("in part"));
  const ready = last();
  await act(async () => {
    if (ready?.status === "ready") ready.retry?.();
  });
  expect(waiting).toHaveLength(1);
  expect(last()).toMatchObject({ status: "ready", value: "in part" });
  await answer(ok("whole"));
  expect(last()).toMatchObject({ status: "ready", value: "whole" });
});

test("what must be fresh is never an earlier value", async () => {
  const { load, answer } = loader();
  const { see, show, last } = visit();
  await show(<Screen see={see} name="form" load={load} fresh />);
  await answer(ok("old"));
  await show(null);
  await show(<Screen see={see} name="form" load={load} fresh />);
  expect(last()).toEqual({ status: "loading" });
  await answer(refused);
  expect(last()).toMatchObject({ status: "failed" });
});

test("an answer for another key is not shown", async () => {
  const { load, waiting } = loader();
  const { see, show, last } = visit();
  await show(<Screen see={see} name="a" load={load} />);
  await show(<Screen see={see} name="b" load={load} />);
  await act(async () => {
    waiting[1]?.resolve(ok("b"));
    waiting[0]?.resolve(ok("a"));
  });
  expect(last()).toMatchObject({ status: "ready", value: "b" });
});

test("two that need the same at once ask once", async () => {
  const { load, waiting } = loader();
  const { see, show } = visit();
  await show(
    <>
      <Screen see={see} name="home" load={load} />
      <Screen see={see} name="home" load={load} />
    </>,
  );
  expect(waiting).toHaveLength(1);
});

test("nothing is loaded before it is wanted", async () => {
  const { load, waiting, answer } = loader();
  const { see, show, last } = visit();
  await show(<Screen see={see} name="texts" load={load} enabled={false} />);
  expect(waiting).toHaveLength(0);
  expect(last()).toEqual({ status: "loading" });
  await show(<Screen see={see} name="texts" load={load} enabled />);
  await answer(ok("texts"));
  expect(last()).toMatchObject({ status: "ready", value: "texts" });
});

test("after a change the next screen waits for the new value", async () => {
  const { load, answer } = loader();
  const { see, show, last, services } = visit();
  await show(<Screen see={see} name="home" load={load} />);
  await answer(ok("old"));
  await show(null);
  forgetLoaded(services, ["home"]);
  await show(<Screen see={see} name="home" load={load} />);
  expect(last()).toEqual({ status: "loading" });
});

test("one person's values are not another's", async () => {
  const { load, answer } = loader();
  const first = visit();
  await first.show(<Screen see={first.see} name="home" load={load} />);
  await answer(ok("mine"));
  const second = visit();
  await second.show(<Screen see={second.see} name="home" load={load} />);
  expect(second.last()).toEqual({ status: "loading" });
});

test("a bug reaches the error boundary", async () => {
  const { load, waiting } = loader();
  const { see, show, errors } = visit();
  await show(<Screen see={see} name="home" load={load} />);
  await act(async () => waiting[0]?.reject(new TypeError("bug")));
  expect(errors).toEqual([new TypeError("bug")]);
});
