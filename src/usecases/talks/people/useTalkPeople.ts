import { useState } from "react";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { Exemption } from "#domain/talks/talkMarks.ts";
import type { Result } from "#lib/result.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Loaded } from "../../loaded.ts";
import { useLoaded } from "../../useLoaded.ts";
import { useServices } from "../../useServices.ts";
import type { Invitation, Proposed } from "./calendarEvent.ts";
import { cancelTime } from "./cancelTime.ts";
import { type Exempted, exemptTalk } from "./exemptTalk.ts";
import { loadTalkPeople } from "./loadTalkPeople.ts";
import { type MeetingTime, proposeTime } from "./proposeTime.ts";
import type { TalkPeople } from "./talkPeople.ts";

/** What a supervisor can do about somebody's discussion without opening it. */
export interface TalkPeopleWork {
  readonly propose: (
    pairId: string,
    time: MeetingTime,
    invitation: Invitation | null,
  ) => Promise<Result<Proposed, UseCaseFailure>>;
  readonly cancel: (pairId: string, invitation: Invitation) => Promise<Result<Proposed, UseCaseFailure>>;
  readonly exempt: (pairId: string, exempt: Exemption | null) => Promise<Result<Exempted, UseCaseFailure>>;
  /** A link that opens the discussion in Teams. */
  readonly linkTo: (pairId: string, label: string) => string;
}

/** Development discussions of a year, and what can be done about them. Never shown from memory. */
export function useTalkPeople(year: number): {
  readonly loaded: Loaded<TalkPeople>;
  readonly work: TalkPeopleWork;
} {
  const services = useServices();
  const loaded = useLoaded(["talk people", year], () => loadTalkPeople(services, year), { fresh: true });
  const base = loaded.status === "ready" ? loaded.value : null;
  const [written, setWritten] = useState<{
    readonly since: TalkPeople | null;
    readonly halves: ReadonlyMap<string, SupervisorHalf>;
  }>({ since: null, halves: new Map() });
  /** What was saved is on screen without asking for everything again. */
  const shown = async <T extends { readonly half: { readonly value: SupervisorHalf } }>(
    pairId: string,
    doing: Promise<Result<T, UseCaseFailure>>,
  ) => {
    const done = await doing;
    if (done.ok) {
      const half = done.value.half.value;
      setWritten((before) => ({
        since: base,
        halves: new Map([...(before.since === base ? before.halves : []), [pairId, half]]),
      }));
    }
    return done;
  };
  const halves = written.since === base ? written.halves : null;
  return {
    loaded:
      loaded.status === "ready" && halves && halves.size > 0
        ? { ...loaded, value: withHalves(loaded.value, halves) }
        : loaded,
    work: {
      propose: (pairId, time, invitation) =>
        shown(pairId, proposeTime(services, { year, pairId }, time, invitation)),
      cancel: (pairId, invitation) => shown(pairId, cancelTime(services, { year, pairId }, invitation)),
      exempt: (pairId, exempt) => shown(pairId, exemptTalk(services, { year, pairId }, exempt)),
      linkTo: (pairId, label) => services.linkTo(`talk/${year}/${pairId}`, label),
    },
  };
}

function withHalves(people: TalkPeople, halves: ReadonlyMap<string, SupervisorHalf>): TalkPeople {
  return {
    ...people,
    staff: people.staff.map((talk) => ({ ...talk, half: halves.get(talk.pairId) ?? talk.half })),
  };
}
