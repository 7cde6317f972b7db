import type { Person } from "#domain/organisation/person.ts";
import { pairId } from "#domain/talks/talkPair.ts";
import { kindOfPair } from "./kindOfPair.ts";

interface GoalsPlace {
  readonly employee: Pick<Person, "id" | "supervisorId" | "otherSupervisorIds">;
  readonly supervisorId: string;
  /** Goals that came to whoever asks, others' too. */
  readonly readable: readonly { readonly key: string }[];
}

/**
 * Where the goals of a pair's job are: in the employee's folder, or of another job than the main one in the pair's. No
 * record that people read says for whom a deputy acts, so that a deputy's is told by what SharePoint lets them read. Where
 * that tells nothing it is the main job's, in which there is then nothing to read.
 */
export function goalsFolderOf({ employee, supervisorId, readable }: GoalsPlace): string {
  const ofJob = (id: Person["id"]) => pairId({ employeeId: employee.id, supervisorId: id });
  const kind = kindOfPair(employee, supervisorId);
  if (kind === "main") return employee.id;
  if (kind === "otherJob") return ofJob(supervisorId as Person["id"]);
  if (goalsIn(employee.id, readable)) return employee.id;
  const others = employee.otherSupervisorIds.map(ofJob).filter((folder) => goalsIn(folder, readable));
  return (others.length === 1 && others[0]) || employee.id;
}

/** The document of goals in a folder. */
export function goalsIn<T extends { readonly key: string }>(
  folder: string,
  documents: readonly T[],
): T | null {
  return documents.find(({ key }) => key.endsWith(`:${folder}`)) ?? null;
}
