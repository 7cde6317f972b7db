import type { Organisation } from "./checkOrganisation.ts";
import type { Group, GroupId } from "./group.ts";
import { headOf } from "./headOf.ts";

export interface ImportedGroups {
  readonly groups: readonly Group[];
  /** How many were in force until now. */
  readonly ended: number;
}

/**
 * The groups of a town once these files are in. One that the files no longer have has ended, and so has one that another
 * goes on from; none is ever forgotten: documents of earlier years refer to it.
 */
export function groupsAfterImport(
  files: Pick<Organisation, "groups" | "people" | "tellsMergers">,
  known: readonly Group[],
  today: string,
): ImportedGroups {
  const before = new Map(known.map((group) => [group.id, group]));
  const people = new Map(files.people.map((person) => [person.id, person]));
  const told = files.groups.map((group): Group => {
    const earlier = before.get(group.id);
    const startedOn =
      group.startedOn ?? earlier?.startedOn ?? (earlier || known.length === 0 ? undefined : today);
    return {
      ...group,
      headId: headOf(group, people),
      actingChairId: earlier?.actingChairId ?? null,
      mergedFrom: files.tellsMergers ? group.mergedFrom : (earlier?.mergedFrom ?? []),
      ...(startedOn && { startedOn }),
    };
  });
  const goneOnIn = heirsOf(told);
  const gone = known.filter(({ id }) => !files.groups.some((group) => group.id === id));
  const heirs = new Map([...heirsOf(gone), ...goneOnIn]);
  const present = told.filter(({ id }) => !goneOnIn.has(id));
  const ended = [...told.filter(({ id }) => goneOnIn.has(id)), ...gone].map((group): Group => {
    const heir = heirs.get(group.id);
    return {
      ...group,
      actingChairId: null,
      mergedInto: heir?.id ?? null,
      endedOn: before.get(group.id)?.endedOn ?? heir?.startedOn ?? today,
    };
  });
  const newlyEnded = ended.filter(({ id }) => before.get(id)?.endedOn === undefined && before.has(id));
  return { groups: [...present, ...ended], ended: newlyEnded.length };
}

/** Each group that another goes on from, with the first that does. */
function heirsOf(groups: readonly Group[]): ReadonlyMap<GroupId, Group> {
  const heirs = new Map<GroupId, Group>();
  for (const group of groups) for (const id of group.mergedFrom) if (!heirs.has(id)) heirs.set(id, group);
  return heirs;
}
