import type { PartChange } from "../documents/partChange.ts";
import type { TrainingEntry, TrainingProposal, TrainingRecord } from "./trainingRecord.ts";

/** A training of a record or a proposal as it was seen and as it shall be; null where there is none. */
export function entryChange<T extends { readonly id: string }>(
  before: T | null,
  after: T | null,
): readonly PartChange[] {
  const id = (before ?? after)?.id;
  return id === undefined
    ? []
    : [{ path: `entries/${id}`, before: before ?? undefined, after: after ?? undefined }];
}

/** Takes a training out of a record. One that a person had told of waits for a decision again. */
export function removalChange(record: TrainingRecord, entry: TrainingEntry): readonly PartChange[] {
  const { proposalId } = entry;
  const decision = proposalId === null ? undefined : record.decisions[proposalId];
  return [
    ...entryChange(entry, null),
    ...(decision ? [{ path: `decisions/${proposalId}`, before: decision, after: undefined }] : []),
  ];
}

interface Decider {
  readonly by: TrainingEntry["enteredBy"];
  readonly today: string;
}

/**
 * Takes a proposal into the record as it was told; whether it counts for compensation is the supervisor's word. The
 * training has the same id whoever takes it: two who take it at once cannot enter it twice.
 */
export function takingChange(
  proposal: TrainingProposal,
  { by, today }: Decider,
  eligible = false,
): readonly PartChange[] {
  const { note: _, proposedOn: __, ...facts } = proposal;
  const entry: TrainingEntry = {
    ...facts,
    id: `proposal-${proposal.id}`,
    eligible,
    planRow: null,
    source: "proposal",
    importKey: null,
    proposalId: proposal.id,
    enteredBy: by,
    enteredOn: today,
  };
  return [
    ...entryChange(null, entry),
    {
      path: `decisions/${proposal.id}`,
      before: undefined,
      after: { outcome: "taken", reason: "", on: today },
    },
  ];
}

export function decliningChange(
  proposal: TrainingProposal,
  reason: string,
  today: string,
): readonly PartChange[] {
  const after = { outcome: "declined", reason, on: today };
  return [{ path: `decisions/${proposal.id}`, before: undefined, after }];
}

export function subsidyChange(
  record: TrainingRecord,
  subsidised: TrainingRecord["subsidised"],
): readonly PartChange[] {
  const part = (periods: TrainingRecord["subsidised"]) => (periods.length > 0 ? periods : undefined);
  return [{ path: "subsidised", before: part(record.subsidised), after: part(subsidised) }];
}

/** The same changes the other way round: takes them back. */
export function takenBack(changes: readonly PartChange[]): readonly PartChange[] {
  return changes.map(({ path, before, after }) => ({ path, before: after, after: before }));
}
