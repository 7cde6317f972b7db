import { useEffect, useState } from "react";
import { browserClock } from "../autosave/browserClock.ts";
import type { Services } from "../services.ts";
import { useServices } from "../useServices.ts";
import { goToStep, type MeetingRun, spentBesides, spentIn } from "./meetingRun.ts";

interface MeetingClock {
  readonly step: string;
  readonly goTo: (step: string) => void;
  /** Whole minutes spent in a step, and in all but those named. */
  readonly minutesIn: (step: string) => number;
  readonly minutesBesides: (steps: readonly string[]) => number;
}

/** Meetings of this tab, so that a look at the form in between does not begin them anew. */
const runs = new WeakMap<Services, Map<string, MeetingRun>>();

/** So often the minutes on the screen are looked after: no second hand hurries anybody. */
const everyMs = 10_000;

/** At which step the meeting of a discussion is, and how its time goes. */
export function useMeetingRun(key: string, firstStep: string): MeetingClock {
  const services = useServices();
  const known = runs.get(services) ?? new Map<string, MeetingRun>();
  const [run, setRun] = useState(
    () => known.get(key) ?? { step: firstStep, since: browserClock.now(), spent: {} },
  );
  const [now, setNow] = useState(() => browserClock.now());
  useEffect(() => {
    const all = runs.get(services) ?? new Map<string, MeetingRun>();
    runs.set(services, all.set(key, run));
  }, [services, key, run]);
  useEffect(() => {
    const timer = setInterval(() => setNow(browserClock.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return {
    step: run.step,
    goTo: (step) => {
      const at = browserClock.now();
      setNow(at);
      setRun((before) => goToStep(before, step, at));
    },
    minutesIn: (step) => wholeMinutes(spentIn(run, step, now)),
    minutesBesides: (steps) => wholeMinutes(spentBesides(run, steps, now)),
  };
}

function wholeMinutes(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / 60_000));
}
