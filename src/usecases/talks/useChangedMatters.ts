import { useEffect, useState } from "react";
import { changedSince } from "#domain/talks/acknowledgement.ts";
import { matterVersions } from "./matterVersions.ts";
import type { TalkTexts } from "./talkVersions.ts";

const none: readonly string[] = [];

/** Where the other's words have changed since the person acknowledged them; counted anew whenever they do. */
export function useChangedMatters(
  texts: TalkTexts | null,
  role: "employee" | "supervisor",
): readonly string[] {
  const [changed, setChanged] = useState(none);
  const { year = 0, own = null, half = null, goals = null } = texts ?? {};
  useEffect(() => {
    const mine = role === "employee" ? own : half;
    if (!half || !mine?.acknowledged?.matters) {
      setChanged(none);
      return;
    }
    const { acknowledged } = mine;
    let current = true;
    void matterVersions({ year, own, half, goals }, role).then(
      (now) => current && setChanged(changedSince(acknowledged, now)),
    );
    return () => {
      current = false;
    };
  }, [year, own, half, goals, role]);
  return changed;
}
