import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { fail, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Services } from "../../services.ts";

/** Which discussion. */
export interface TalkPlace {
  readonly year: number;
  readonly pairId: string;
}

/** The supervisor's half as it stands now. */
export async function findHalf(
  { stores }: Services,
  { year, pairId }: TalkPlace,
): Promise<Result<OfPair<SupervisorHalf>, UseCaseFailure>> {
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const found = await stores.find(work.value.lookups.supervisorHalf(year, pairId));
  if (!found.ok) return found;
  const subject = "SupervisorHalves";
  return found.value
    ? { ok: true, value: found.value }
    : fail({ reason: "notFound", requestId: null, subject });
}
