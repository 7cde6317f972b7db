import type { Person } from "#domain/organisation/person.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import type { TalkOfPair } from "#domain/talks/peopleBoard.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import type { Readings } from "#store/readRecord.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import { talkVersions } from "../talkVersions.ts";
import { goalsFolderOf, goalsIn } from "./goalsFolderOf.ts";

interface PairSource {
  readonly year: number;
  readonly employee: Pick<Person, "id" | "supervisorId" | "otherSupervisorIds">;
  readonly supervisorId: string;
  readonly isDue: boolean;
  readonly owns: Readings<readonly OfPair<EmployeeHalf>[]>;
  readonly halves: Readings<readonly OfPair<SupervisorHalf>[]>;
  readonly goals: Readings<readonly OfPair<SupervisorGoals>[]>;
}

/** What is known of one pair's discussion among documents that were read together. */
export async function talkOfPair(source: PairSource): Promise<TalkOfPair> {
  const { year, employee, supervisorId, isDue, owns, halves, goals } = source;
  const ofPair = <T>({ all }: Readings<readonly OfPair<T>[]>): T | null =>
    all.find((one) => one.year === year && one.personId === employee.id && one.supervisorId === supervisorId)
      ?.value ?? null;
  const own = ofPair(owns);
  const half = ofPair(halves);
  const folder = goalsFolderOf({ employee, supervisorId, readable: goals.all });
  const agreed = goalsIn(folder, goals.all)?.value ?? null;
  const versions = half
    ? await talkVersions({ year, own, half, goals: agreed })
    : { employee: "", supervisor: "" };
  return { own, half, versions, isDue };
}
