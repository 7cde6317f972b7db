import { findCycles } from "./findCycles.ts";
import { firstLines } from "./firstLines.ts";
import { type Group, groupSchema } from "./group.ts";
import type { OrganisationProblem, OrganisationRow } from "./organisationProblem.ts";
import { type RowReader, rowReader } from "./rowReader.ts";
import { wordsOf } from "./wordsOf.ts";

/** Lower case only: the id names a folder and SharePoint groups, which know no case. */
const groupIdPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export interface KnownForGroups {
  readonly unitIds: ReadonlySet<string>;
  /** Person id -> whether the person has an account. */
  readonly accounts: ReadonlyMap<string, boolean>;
  readonly kindIds: readonly string[];
  /** Groups that the town has had until now. */
  readonly earlierGroupIds: ReadonlySet<string>;
}

/** Groups of `groups.csv`; what is wrong with them goes to `problems`. */
export function checkGroups(
  rows: readonly OrganisationRow[],
  known: KnownForGroups,
  problems: OrganisationProblem[],
): readonly Group[] {
  const ids = firstLines("GroupId");
  const readers = rows.map((source) => rowReader("groups", source, problems));
  for (const row of readers) ids.claim(row, row.cell("GroupId"));
  const groups = readers.map((row) => {
    const id = row.id("GroupId", groupIdPattern);
    const name = row.name("Name");
    const kindId = row.required("KindId");
    if (kindId && !known.kindIds.includes(kindId))
      row.fault({ code: "unknownKind", value: kindId, known: known.kindIds });
    const unitId = row.required("UnitId");
    if (unitId && !known.unitIds.has(unitId))
      row.fault({ code: "unknownUnit", column: "UnitId", value: unitId });
    const chairId = row.required("ChairId");
    const secretaryId = row.optional("SecretaryId");
    const memberIds = membersOf(row, known);
    officeOf(row, "ChairId", chairId, memberIds, known);
    officeOf(row, "SecretaryId", secretaryId ?? "", memberIds, known);
    if (known.accounts.get(chairId) === false) row.fault({ code: "chairWithoutAccount", value: chairId });
    const mergedFrom = wordsOf(row.cell("MergedFrom"));
    for (const from of mergedFrom)
      if (!ids.lineOf.has(from) && !known.earlierGroupIds.has(from))
        row.fault({ code: "unknownGroup", column: "MergedFrom", value: from });
    const startedOn = row.date("StartedOn") ?? undefined;
    return { id, name, kindId, unitId, chairId, secretaryId, memberIds, mergedFrom, startedOn };
  });
  for (const circle of mergerCircles(groups))
    problems.push({
      file: "groups",
      line: ids.lineOf.get(circle[0] ?? "") ?? 1,
      code: "cycle",
      column: "MergedFrom",
      ids: circle,
    });
  return groups.flatMap((group) => {
    const parsed = groupSchema.safeParse(group);
    return parsed.success ? [parsed.data] : [];
  });
}

function membersOf(row: RowReader, known: KnownForGroups): readonly string[] {
  const listed = wordsOf(row.required("MemberIds"));
  const members = [...new Set(listed)];
  for (const id of members) {
    if (!known.accounts.has(id)) row.fault({ code: "unknownPerson", column: "MemberIds", value: id });
    if (listed.indexOf(id) !== listed.lastIndexOf(id)) row.fault({ code: "memberTwice", value: id });
  }
  return members;
}

/** Groups that would go on from themselves. */
function mergerCircles(
  groups: readonly { readonly id: string; readonly mergedFrom: readonly string[] }[],
): readonly (readonly string[])[] {
  let left = groups;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const ids = new Set(left.map(({ id }) => id));
    left = left.filter(({ mergedFrom }) => mergedFrom.some((id) => ids.has(id)));
  }
  const ids = new Set(left.map(({ id }) => id));
  return findCycles(
    new Map(left.map(({ id, mergedFrom }) => [id, mergedFrom.find((from) => ids.has(from)) ?? id])),
  );
}

function officeOf(
  row: RowReader,
  column: string,
  id: string,
  memberIds: readonly string[],
  known: KnownForGroups,
): void {
  if (id === "") return;
  if (!known.accounts.has(id)) row.fault({ code: "unknownPerson", column, value: id });
  else if (!memberIds.includes(id)) row.fault({ code: "notMember", column, value: id });
}
