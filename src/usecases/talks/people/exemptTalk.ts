import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { Exemption } from "#domain/talks/talkMarks.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { changeHalf } from "./changeHalf.ts";
import type { TalkPlace } from "./findHalf.ts";
import { markHeld } from "./markHeld.ts";

export interface Exempted {
  readonly half: OfPair<SupervisorHalf>;
  /** Null: HR has been told as well; otherwise the supervisor's next visit tells. */
  readonly notTold: UseCaseFailure | null;
}

/** Says why a discussion is not held this year; null: it is after all. The two of them and HR see it. */
export async function exemptTalk(
  services: Services,
  at: TalkPlace,
  exempt: Exemption | null,
): Promise<Result<Exempted, UseCaseFailure>> {
  const half = await changeHalf(services, at, (now) => ({ ...now, exempt }));
  if (!half.ok) return half;
  const { heldOn } = half.value.value;
  const employeeId = pairOf(at.pairId)?.employeeId ?? half.value.personId;
  const told = await markHeld(services, { year: at.year, employeeId, heldOn, exempt });
  return ok({ half: half.value, notTold: told.ok ? null : told.failure });
}
