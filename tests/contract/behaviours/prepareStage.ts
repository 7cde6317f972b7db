import { afterAll, beforeAll } from "vitest";
import { isLive, type OpenTarget, openTarget } from "./openTarget.ts";
import { ScratchList } from "./ScratchList.ts";

const timeout = isLive ? 600_000 : 20_000;

export type Stage = { readonly target: OpenTarget; readonly list: ScratchList };

/** A target and a scratch list in it for the questions of one file; the list is deleted in the end. */
export function prepareStage(extraColumns: readonly unknown[] = []): Stage {
  let target: OpenTarget | null = null;
  let list: ScratchList | null = null;
  beforeAll(async () => {
    target = await openTarget();
    list = await ScratchList.make(target, extraColumns);
  }, timeout);
  afterAll(async () => {
    await list?.remove();
    await target?.close();
  }, timeout);
  return {
    get target() {
      if (target === null) throw new Error("The target has not been opened yet.");
      return target;
    },
    get list() {
      if (list === null) throw new Error("The scratch list has not been made yet.");
      return list;
    },
  };
}
