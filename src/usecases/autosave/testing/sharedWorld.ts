import { fail, ok, type Result } from "#lib/result.ts";
import type { Draft } from "#store/drafts.ts";
import type { UseCaseFailure } from "../../failure.ts";
import { type Autosave, createAutosave } from "../autosave.ts";
import type { Seen } from "../autosaveWork.ts";
import { fakeTime } from "./fakeTime.ts";
import { type Doc, docParts } from "./world.ts";

export type Trouble =
  | "ok"
  /** Saved, and the answer got lost. */
  | "lostAfter"
  /** The answer got lost, and so did the save. */
  | "lostBefore"
  | "offline"
  | "server"
  | "throttled";

type Answer = Result<Seen<Doc, number>, UseCaseFailure>;

/** Seconds that SharePoint asks to wait. */
const retryAfter = 30;

/** One document in SharePoint, and several devices whose tabs write it over a network that the test troubles. */
export function sharedWorld(initial: Doc, deviceCount: number, random: () => number) {
  const time = fakeTime(random);
  let item: Seen<Doc, number> = { at: 1, value: initial };
  const asked = { saves: 0, loads: 0, early: 0 };
  const devices = Array.from({ length: deviceCount }, () => createDevice());

  function createDevice() {
    const drafts = new Map<number, Draft<Doc>>();
    let troubles: Trouble[] = [];
    let notBefore = 0;
    let tab = 0;
    let autosave = openTab();

    function answer(from: number, commit: () => Answer): Promise<Answer> {
      if (from !== tab) return new Promise(() => {});
      const trouble = troubles.shift() ?? "ok";
      if (time.now() < notBefore) asked.early += 1;
      return new Promise((resolve) => {
        time.after(500, () => {
          // A request that is on its way arrives, also when the tab has died; its answer is heard by nobody.
          const given = outcome(trouble, commit);
          if (from !== tab) return;
          if (trouble === "throttled") notBefore = time.now() + retryAfter * 1000;
          resolve(given);
        });
      });
    }

    function outcome(trouble: Trouble, commit: () => Answer): Answer {
      switch (trouble) {
        case "ok":
          return commit();
        case "lostAfter":
          commit();
          return failed("unknownOutcome");
        case "lostBefore":
          return failed("unknownOutcome");
        case "throttled":
          return failed("throttled", retryAfter);
        default:
          return failed(trouble);
      }
    }

    function openTab(): Autosave<Doc, number> {
      tab += 1;
      // A new tab cannot know what the one before was asked.
      notBefore = 0;
      const mine = tab;
      const adopted = [...drafts.keys()];
      const forgetAdopted = () => {
        for (const key of adopted.splice(0)) if (key !== mine) drafts.delete(key);
      };
      return createAutosave<Doc, number>(
        {
          save: (at, value) =>
            answer(mine, () => {
              asked.saves += 1;
              if (at !== item.at) return failed("conflict");
              item = { at: at + 1, value };
              return ok(item);
            }),
          load: () =>
            answer(mine, () => {
              asked.loads += 1;
              return ok(item);
            }),
          async keep(draft) {
            if (mine !== tab) return new Promise(() => {});
            drafts.set(mine, structuredClone(draft));
            forgetAdopted();
            return true;
          },
          async forget() {
            if (mine !== tab) return new Promise(() => {});
            drafts.delete(mine);
            forgetAdopted();
            return true;
          },
          codec: docParts,
          newId: () => "new",
        },
        { ...time, after: (wait, run) => time.after(wait, () => mine === tab && run()) },
        item,
        [...drafts.values()],
      );
    }

    return {
      drafts,
      autosave: () => autosave,
      trouble: (next: readonly Trouble[]) => {
        troubles = [...next];
      },
      /** The tab is gone from one moment to the next; another one is opened. */
      crash: () => {
        autosave = openTab();
      },
      /** Looks what SharePoint has, as an open form does from time to time. */
      look: () => {
        const before = autosave.seen();
        const mine = tab;
        time.after(250, () => {
          const found = item;
          time.after(250, () => mine === tab && autosave.receive(found, before));
        });
      },
      async reopen() {
        await autosave.retire();
        autosave = openTab();
      },
    };
  }

  return { devices, pass: time.pass, now: time.now, asked, stored: () => item.value };
}

function failed(reason: UseCaseFailure["reason"], retryAfterSeconds?: number): Answer {
  return fail({ reason, requestId: null, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) });
}
