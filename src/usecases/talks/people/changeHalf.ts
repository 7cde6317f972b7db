import { samePart } from "#domain/documents/parts.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";
import { findHalf, type TalkPlace } from "./findHalf.ts";

/** So often a half that another device has just written, or whose saving nobody saw, is read and written again. */
const rounds = 5;

/** Changes something of the supervisor's half as it stands now; what else has been written in it stays. */
export async function changeHalf(
  services: Services,
  at: TalkPlace,
  change: (now: SupervisorHalf) => SupervisorHalf,
): Promise<Result<OfPair<SupervisorHalf>, UseCaseFailure>> {
  const work = await services.stores.talkWork();
  if (!work.ok) return work;
  for (let round = 1; ; round++) {
    const found = await findHalf(services, at);
    if (!found.ok) return found;
    const next = change(found.value.value);
    if (samePart(next, found.value.value)) return ok(found.value);
    const saved = await work.value.saveSupervisorHalf(found.value, next);
    if (saved.ok) return saved;
    const { reason } = saved.failure;
    if ((reason !== "conflict" && reason !== "unknownOutcome") || round === rounds) return saved;
  }
}
