import type { GroupKind } from "#domain/model/groupKind.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import type { Person, PersonId } from "#domain/organisation/person.ts";
import type { Unit, UnitId } from "#domain/organisation/unit.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { BodyCodec } from "#store/bodyCodec.ts";
import { documentKey } from "#store/documentKey.ts";
import type { ListName } from "#store/lists.ts";
import { longBodyText } from "#store/readLong.ts";
import { groupRecord } from "#store/records/groupRecord.ts";
import { personRecord } from "#store/records/personRecord.ts";
import { townModelRecord } from "#store/records/townModelRecord.ts";
import { unitRecord } from "#store/records/unitRecord.ts";
import type { AdminFailure } from "./adminFailure.ts";
import { type KeyedItems, type KeyedList, keyedItems } from "./keyedItems.ts";
import { referenceSelect } from "./organisation/referenceFields.ts";
import type { Session } from "./session.ts";
import type { WorkSite } from "./workSite.ts";

/** The town as its lists tell it. */
export interface Town {
  readonly model: TownModel | null;
  readonly kinds: ReadonlyMap<string, GroupKind>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Ended ones as well. */
  readonly groups: readonly Group[];
  readonly activeGroups: readonly Group[];
  /** Who acts for which supervisor today; empty until somebody has looked (`readStaffDeputies.ts`). */
  readonly staffDeputies: ReadonlyMap<PersonId, PersonId>;
  readonly items: Readonly<Record<ReferenceList, KeyedItems>>;
}

export type ReferenceList = "Model" | "Units" | "Groups" | "People";
const references: readonly ReferenceList[] = ["Model", "Units", "Groups", "People"];

export function referenceList(lists: WorkSite["lists"], name: ReferenceList): KeyedList | null {
  const list = lists.get(name);
  return list ? { name, listId: list.Id, select: referenceSelect[name] } : null;
}

/** Reads model and organisation; lists that are not there yet count as empty. */
export async function readTown(
  session: Session,
  lists: WorkSite["lists"],
): Promise<Result<Town, AdminFailure>> {
  const read = await Promise.all(
    references.map((name): Promise<Result<KeyedItems, AdminFailure>> => {
      const list = referenceList(lists, name);
      return list ? keyedItems(session, list) : Promise.resolve(ok(new Map()));
    }),
  );
  const items: Partial<Record<ReferenceList, KeyedItems>> = {};
  for (const [index, answer] of read.entries()) {
    if (!answer.ok) return answer;
    items[references[index] as ReferenceList] = answer.value;
  }
  const { Model, Units, Groups, People } = items as Record<ReferenceList, KeyedItems>;
  const models = records(
    "Model",
    new Map([...Model].filter(([key]) => key === documentKey.model())),
    townModelRecord,
  );
  if (!models.ok) return models;
  const units = records("Units", Units, unitRecord);
  if (!units.ok) return units;
  const groups = records("Groups", Groups, groupRecord);
  if (!groups.ok) return groups;
  const people = records("People", People, personRecord);
  if (!people.ok) return people;
  const model = models.value[0] ?? null;
  const town = {
    model,
    kinds: new Map(model?.groupKinds.map((kind) => [kind.id, kind])),
    units: new Map(units.value.map((unit) => [unit.id, unit])),
    people: new Map(people.value.map((person) => [person.id, person])),
    groups: [],
    activeGroups: [],
    staffDeputies: new Map(),
    items: { Model, Units, Groups, People },
  };
  return ok(withGroups<Town>(town, groups.value));
}

/** The same town with its groups as they are today. */
export function withGroups<T extends Town>(town: T, groups: readonly Group[]): T {
  return { ...town, groups, activeGroups: groups.filter((group) => !group.endedOn) };
}

/** The town of a command that needs model and organisation. */
export async function readFullTown(
  session: Session,
  lists: WorkSite["lists"],
): Promise<Result<Town & { readonly model: TownModel }, AdminFailure>> {
  const town = await readTown(session, lists);
  if (!town.ok) return town;
  const { model } = town.value;
  if (!model) return fail({ service: "admin", reason: "noModel" });
  if (town.value.groups.length === 0) return fail({ service: "admin", reason: "noOrganisation" });
  return ok({ ...town.value, model });
}

function records<T>(
  list: ListName,
  items: KeyedItems,
  record: BodyCodec<T>,
): Result<readonly T[], AdminFailure> {
  const values: T[] = [];
  for (const [key, item] of items) {
    const value = record.read(longBodyText(item));
    // Permissions are worked out from these: one that cannot be read must stop the run, not be passed over.
    if (!value.ok) return fail({ service: "admin", reason: "unreadable", list, key });
    values.push(value.value);
  }
  return ok(values);
}
