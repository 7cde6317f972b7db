import { useState } from "react";
import type { StaffDeputy } from "#domain/organisation/deputy.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stored } from "#store/stored.ts";
import type { EnterFailure } from "../../enterRecord.ts";
import type { Loaded } from "../../loaded.ts";
import { forgetLoaded } from "../../loadMemory.ts";
import { useLoaded } from "../../useLoaded.ts";
import { useServices } from "../../useServices.ts";
import { setStaffDeputy } from "../deputies/setStaffDeputy.ts";
import { loadCompletion, type TalkCompletion } from "./loadCompletion.ts";

export interface CompletionWork {
  /** A link that opens the supervisor's own people in Teams, for a message. */
  readonly linkToPeople: (label: string) => string;
  /** By supervisor, with what has been entered on this screen. */
  readonly deputies: ReadonlyMap<string, Stored<StaffDeputy>>;
  readonly setDeputy: (
    title: string,
    deputy: StaffDeputy,
  ) => Promise<Result<null, EnterFailure<StaffDeputy>>>;
}

export interface CompletionView {
  readonly loaded: Loaded<TalkCompletion>;
  readonly work: CompletionWork;
}

export function useCompletion(year: number): CompletionView {
  const services = useServices();
  const key = ["talkCompletion", year];
  const loaded = useLoaded(key, () => loadCompletion(services, year));
  const value = loaded.status === "ready" ? loaded.value : null;
  const [entered, setEntered] = useState<{
    readonly on: TalkCompletion | null;
    readonly deputies: readonly Stored<StaffDeputy>[];
  }>({ on: null, deputies: [] });
  // What was loaded later holds it, and what colleagues have written since.
  const here = entered.on === value ? entered.deputies : [];
  const deputies = new Map(
    [...(value?.hr?.deputies ?? []), ...here].map((stored) => [stored.value.supervisorId as string, stored]),
  );
  const keep = (stored: Stored<StaffDeputy>) => {
    forgetLoaded(services, key);
    setEntered({ on: value, deputies: [...here, stored] });
  };
  return {
    loaded,
    work: {
      deputies,
      linkToPeople: (label) => services.linkTo(`talks/${year}`, label),
      async setDeputy(title, deputy) {
        const done = await setStaffDeputy(services, deputies.get(deputy.supervisorId) ?? null, title, deputy);
        if (done.ok) keep(done.value);
        else if ("meanwhile" in done.failure) keep(done.failure.meanwhile);
        return done.ok ? ok(null) : done;
      },
    },
  };
}
