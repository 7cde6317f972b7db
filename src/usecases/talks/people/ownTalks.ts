import type { Person, PersonId } from "#domain/organisation/person.ts";
import { isTalkDue } from "#domain/organisation/talkDue.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import type { EmployeeHalf } from "#domain/talks/employeeHalf.ts";
import type { SupervisorGoals } from "#domain/talks/goal.ts";
import type { SupervisorHalf } from "#domain/talks/supervisorHalf.ts";
import { pairId } from "#domain/talks/talkPair.ts";
import { ok, type Result } from "#lib/result.ts";
import type { Stores } from "#store/createStores.ts";
import type { Readings } from "#store/readRecord.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { TalkWork } from "#store/talkWork.ts";
import type { UseCaseFailure } from "../../failure.ts";
import { findPeople } from "./findPeople.ts";
import { kindOfPair } from "./kindOfPair.ts";
import { talkOfPair } from "./talkOfPair.ts";
import type { OwnTalk } from "./talkPeople.ts";

interface OwnSource {
  readonly year: number;
  readonly me: Person;
  /** Has staff: then there is a discussion every year. */
  readonly isSupervisor: boolean;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly stores: Stores;
  readonly lookups: TalkWork["lookups"];
  readonly owns: Readings<readonly OfPair<EmployeeHalf>[]>;
  readonly halves: Readings<readonly OfPair<SupervisorHalf>[]>;
  readonly goals: Readings<readonly OfPair<SupervisorGoals>[]>;
  /** People who have been asked for already. */
  readonly names: Readonly<Record<string, Result<Person | null, UseCaseFailure>>>;
}

/** The person's own discussions of a year: with each supervisor of today, and with whom there is one all the same. */
export async function ownTalks(source: OwnSource): Promise<Result<readonly OwnTalk[], UseCaseFailure>> {
  const { year, me, isSupervisor, units, stores, lookups, owns, halves, goals, names } = source;
  const ofYear = halves.all.filter((half) => half.year === year);
  const supervisors = [me.supervisorId, ...me.otherSupervisorIds].filter((id) => id !== null);
  const ids = [...new Set([...supervisors, ...ofYear.map(({ supervisorId }) => supervisorId as PersonId)])];
  const known = new Map<string, Person>();
  for (const one of Object.values(names)) {
    // Without a name the discussion is shown all the same.
    if (one.ok && one.value) known.set(one.value.id, one.value);
  }
  const found = await findPeople(stores, lookups, ids, known);
  if (!found.ok) return found;
  const before = halves.all
    .filter((half) => half.year < year && half.value.heldOn !== null)
    .sort((a, b) => b.year - a.year);
  const isDue = isTalkDue(me, isSupervisor, units, year);
  return ok(
    await Promise.all(
      ids
        .filter((id) => id !== me.id)
        .map(async (supervisorId): Promise<OwnTalk> => {
          const pair = pairId({ employeeId: me.id, supervisorId });
          const last = before.find((half) => half.supervisorId === supervisorId) ?? before[0];
          return {
            ...(await talkOfPair({ year, employee: me, supervisorId, isDue, owns, halves, goals })),
            pairId: pair,
            kind: kindOfPair(me, supervisorId),
            supervisorName: found.value.get(supervisorId)?.name ?? null,
            last: last
              ? {
                  year: last.year,
                  pairId: pairId({ employeeId: me.id, supervisorId: last.supervisorId as PersonId }),
                  heldOn: last.value.heldOn ?? "",
                }
              : null,
          };
        }),
    ),
  );
}
