import type { PartChange } from "#domain/documents/partChange.ts";
import { type PersonId, personIdSchema } from "#domain/organisation/person.ts";
import { trainingProposalsParts, trainingRecordParts } from "#domain/training/trainingParts.ts";
import type { TrainingProposals, TrainingRecord } from "#domain/training/trainingRecord.ts";
import type { Result } from "#lib/result.ts";
import type { OfPerson } from "#store/ofPerson.ts";
import type { Services } from "../services.ts";
import { changeOfPerson, type TrainingFailure } from "./changeOfPerson.ts";

/** Changes a person's record of a calendar year: its supervisor or HR. */
export async function changeTraining(
  { stores }: Services,
  year: number,
  stored: OfPerson<TrainingRecord>,
  changes: readonly PartChange[],
): Promise<Result<OfPerson<TrainingRecord>, TrainingFailure>> {
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups, saveTraining } = work.value;
  return changeOfPerson(stored, changes, {
    parts: trainingRecordParts,
    save: saveTraining,
    find: () => stores.find(lookups.training(year, personOf(stored))),
  });
}

/** Changes one's own proposals. */
export async function changeProposals(
  { stores }: Services,
  stored: OfPerson<TrainingProposals>,
  changes: readonly PartChange[],
): Promise<Result<OfPerson<TrainingProposals>, TrainingFailure>> {
  const work = await stores.planWork();
  if (!work.ok) return work;
  const { lookups, saveProposals } = work.value;
  return changeOfPerson(stored, changes, {
    parts: trainingProposalsParts,
    save: saveProposals,
    find: () => stores.find(lookups.proposals(personOf(stored))),
  });
}

function personOf({ personId }: OfPerson<unknown>): PersonId {
  return personIdSchema.parse(personId);
}
