import { type YearModel, yearModel } from "#domain/model/yearModel.ts";
import { type Person, type PersonId, personIdSchema } from "#domain/organisation/person.ts";
import type { EmployeeGoals, SupervisorGoals } from "#domain/talks/goal.ts";
import { pairOf } from "#domain/talks/talkPair.ts";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
import { allOk } from "#lib/allOk.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { OfPair } from "#store/talkDocuments.ts";
import type { UseCaseFailure } from "../../failure.ts";
import type { Gaps } from "../../gaps.ts";
import type { Services } from "../../services.ts";
import { namesOf } from "./namesOf.ts";

/** An employee's goals of one job, as they were found. */
export interface LoadedGoals {
  /** Today's cycle year. */
  readonly year: number;
  readonly today: string;
  readonly model: YearModel;
  /** Null: development discussions are not held here. */
  readonly isHeld: boolean;
  readonly me: Person;
  readonly role: "employee" | "supervisor";
  readonly folder: string;
  readonly employeeId: PersonId;
  /** Goals and check-ins of the supervisor; null: there is no such document for whoever asks. */
  readonly agreed: OfPair<SupervisorGoals> | null;
  /** The employee's check-ins; null: the employee has no account, or there is none yet. */
  readonly own: OfPair<EmployeeGoals> | null;
  /** The employee's other jobs of which whoever asks may read the goals. */
  readonly others: readonly { readonly folder: string; readonly supervisorId: string }[];
  /** What people are called who are spoken of. */
  readonly names: ReadonlyMap<string, string>;
  readonly gaps: Gaps;
}

/** The employee of a folder of goals; null: it is no such folder. */
export function employeeOfFolder(folder: string): PersonId | null {
  return pairOf(folder)?.employeeId ?? personIdSchema.safeParse(folder).data ?? null;
}

/** `folder` null: one's own main job. Three requests at most; two where the town is remembered. */
export async function loadGoals(
  services: Services,
  folder: string | null,
): Promise<Result<LoadedGoals, UseCaseFailure>> {
  const { stores } = services;
  const work = await stores.talkWork();
  if (!work.ok) return work;
  const first = await stores.lookUp({
    model: stores.lookups.model(),
    me: stores.lookups.personOf(stores.owner.entraId),
  });
  if (!first.ok) return first;
  const known = allOk(first.value);
  if (!known.ok) return known;
  const { me } = known.value;
  const employeeId = me && (folder === null ? me.id : employeeOfFolder(folder));
  if (!me || !employeeId) return fail({ reason: "notFound", requestId: null, subject: "goals" });
  const today = services.today();
  const year = cycleYear(today);
  const model = yearModel(known.value.model, year);
  const shown = folder ?? me.id;
  const at = {
    ...{ year, today, model, me, employeeId, folder: shown, isHeld: model.talk !== null },
    role: me.id === employeeId ? ("employee" as const) : ("supervisor" as const),
  };
  const nothing = { agreed: null, own: null, others: [], gaps: { missing: null, unreadable: [] } };
  if (!at.isHeld) return ok({ ...at, ...nothing, names: new Map() });
  const { lookups } = work.value;
  const found = await stores.lookUp({
    agreed: lookups.supervisorGoalsOf(employeeId),
    own: lookups.employeeGoalsOf(employeeId),
  });
  if (!found.ok) return found;
  const all = allOk(found.value);
  if (!all.ok) return all;
  const { agreed, own } = all.value;
  const ofFolder = <T>(documents: readonly OfPair<T>[]) =>
    documents.find(({ key }) => key.slice(key.indexOf(":") + 1) === shown) ?? null;
  const one = { agreed: ofFolder(agreed.all), own: ofFolder(own.all) };
  const others = agreed.all
    .map(({ key, supervisorId }) => ({ folder: key.slice(key.indexOf(":") + 1), supervisorId }))
    .filter((other) => other.folder !== shown);
  const spokenOf = [
    ...[employeeId, one.agreed?.supervisorId ?? null, ...others.map(({ supervisorId }) => supervisorId)],
    ...(one.agreed?.value.checkIns ?? []).map(({ by }) => by),
  ];
  return ok({
    ...at,
    ...one,
    others,
    names: await namesOf(services, spokenOf, [me]),
    gaps: { missing: null, unreadable: [...agreed.unreadable, ...own.unreadable] },
  });
}
