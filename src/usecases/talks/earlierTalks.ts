import type { PersonId } from "#domain/organisation/person.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { pairId } from "#domain/talks/talkPair.ts";
import type { OfPair } from "#store/talkDocuments.ts";

/** Both halves of an earlier year; either may be gone, or not be for whoever asks. */
export interface EarlierTalk {
  readonly year: number;
  readonly pairId: string;
  readonly own: EmployeeHalf | null;
  readonly half: SupervisorHalf | null;
}

/** An employee's discussions before a year, newest first. */
export function earlierTalks(
  owns: readonly OfPair<EmployeeHalf>[],
  halves: readonly OfPair<SupervisorHalf>[],
  before: number,
): readonly EarlierTalk[] {
  const talks = new Map<string, EarlierTalk>();
  const at = ({ year, personId, supervisorId }: OfPair<unknown>): EarlierTalk => {
    // The columns hold the ids that the documents were made for.
    const pair = pairId({ employeeId: personId as PersonId, supervisorId: supervisorId as PersonId });
    return talks.get(`${year} ${pair}`) ?? { year, pairId: pair, own: null, half: null };
  };
  const put = (talk: EarlierTalk) => talks.set(`${talk.year} ${talk.pairId}`, talk);
  for (const one of owns) if (one.year < before) put({ ...at(one), own: one.value });
  for (const one of halves) if (one.year < before) put({ ...at(one), half: one.value });
  return [...talks.values()].sort((a, b) => b.year - a.year);
}
