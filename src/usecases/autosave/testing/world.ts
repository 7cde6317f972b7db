import type { PartsCodec } from "#domain/documents/parts.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { Draft } from "#store/drafts.ts";
import type { UseCaseFailure } from "../../failure.ts";
import { createAutosave } from "../autosave.ts";
import type { Seen } from "../autosaveWork.ts";
import { fakeTime } from "./fakeTime.ts";

export type Doc = Readonly<Record<string, string>>;

export const docParts: PartsCodec<Doc> = {
  split: (doc) => new Map(Object.entries(doc).map(([key, text]) => [`answers/${key}`, text])),
  join: (parts) =>
    Object.fromEntries([...parts].map(([path, text]) => [path.slice("answers/".length), String(text)])),
};

type Outcome = "ok" | "savedUnseen" | UseCaseFailure["reason"];

/** A list item with eTags, one person's tab and device, and a clock that the test moves. */
export function world(
  initial: Doc,
  options: { readonly drafts?: readonly Draft<Doc>[]; readonly deviceFull?: boolean } = {},
) {
  const time = fakeTime();
  let item: Seen<Doc, number> = { at: 1, value: initial };
  let next: Outcome = "ok";
  let retryAfterSeconds: number | undefined;
  const saves: Doc[] = [];
  let asked = 0;
  let during = () => {};
  let offline = false;
  let forgetting = () => {};
  const device: { draft: Draft<Doc> | null } = { draft: null };
  const failure = (reason: UseCaseFailure["reason"]) =>
    fail({ reason, requestId: null, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) });
  const autosave = createAutosave<Doc, number>(
    {
      async save(at, value): Promise<Result<Seen<Doc, number>, UseCaseFailure>> {
        asked += 1;
        const how = next;
        next = "ok";
        const act = during;
        during = () => {};
        act();
        if (how !== "ok" && how !== "savedUnseen") return failure(how);
        if (at !== item.at) return failure("conflict");
        item = { at: at + 1, value };
        saves.push(value);
        return how === "savedUnseen" ? failure("unknownOutcome") : ok(item);
      },
      load: async () => (offline ? failure("offline") : ok(item)),
      async keep(draft) {
        if (options.deviceFull) return false;
        device.draft = draft;
        return true;
      },
      async forget() {
        device.draft = null;
        const act = forgetting;
        forgetting = () => {};
        act();
        return true;
      },
      codec: docParts,
      newId: () => "new",
    },
    time,
    item,
    options.drafts ?? [],
  );
  return {
    autosave,
    saves,
    device,
    pass: time.pass,
    write: (key: string, text: string) => autosave.change((doc) => ({ ...doc, [key]: text })),
    failLoads: (fails: boolean) => {
      offline = fails;
    },
    whileSaving: (act: () => void) => {
      during = act;
    },
    whileForgetting: (act: () => void) => {
      forgetting = act;
    },
    failNext: (how: Outcome, wait?: number) => {
      next = how;
      retryAfterSeconds = wait;
    },
    somebodyElse: (doc: Doc) => {
      item = { at: item.at + 1, value: doc };
    },
    /** What was found in SharePoint since comes in, as in a form that looks from time to time. */
    look: (before = autosave.seen()) => autosave.receive(item, before),
    stored: () => item.value,
    /** How often SharePoint was asked to save. */
    asked: () => asked,
  };
}
