import type {
  TrainingDecision,
  TrainingProposal,
  TrainingProposals,
  TrainingRecord,
} from "./trainingRecord.ts";

/** A person's proposal with what was decided about it; null: it waits. */
export interface StandingProposal {
  readonly proposal: TrainingProposal;
  readonly decision: TrainingDecision | null;
}

/** The proposals of a calendar year, the newest training first. Decisions about them are in that year's record. */
export function proposalsOfYear(
  { entries }: TrainingProposals,
  record: TrainingRecord,
  year: number,
): readonly StandingProposal[] {
  return entries
    .filter(({ on }) => on.startsWith(`${year}-`))
    .map((proposal) => ({ proposal, decision: record.decisions[proposal.id] ?? null }))
    .sort((a, b) => b.proposal.on.localeCompare(a.proposal.on));
}

export function waitingProposals(
  proposals: TrainingProposals,
  record: TrainingRecord,
  year: number,
): readonly TrainingProposal[] {
  return proposalsOfYear(proposals, record, year).flatMap(({ proposal, decision }) =>
    decision ? [] : [proposal],
  );
}
