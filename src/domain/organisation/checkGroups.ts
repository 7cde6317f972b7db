import { firstLines } from "./firstLines.ts";
import { type Group, groupSchema } from "./group.ts";
import type { OrganisationProblem, OrganisationRow } from "./organisationProblem.ts";
import { type RowReader, rowReader } from "./rowReader.ts";

/** Lower case only: the id names a folder and SharePoint groups, which know no case. */
const groupIdPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

export interface KnownForGroups {
  readonly unitIds: ReadonlySet<string>;
  /** Person id -> whether the person has an account. */
  readonly accounts: ReadonlyMap<string, boolean>;
  readonly kindIds: readonly string[];
}

/** Groups of `groups.csv`; what is wrong with them goes to `problems`. */
export function checkGroups(
  rows: readonly OrganisationRow[],
  known: KnownForGroups,
  problems: OrganisationProblem[],
): readonly Group[] {
  const ids = firstLines("GroupId");
  const groups = rows.map((source) => {
    const row = rowReader("groups", source, problems);
    const id = row.id("GroupId", groupIdPattern);
    ids.claim(row, id);
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
    return { id, name, kindId, unitId, chairId, secretaryId, memberIds };
  });
  return groups.flatMap((group) => {
    const parsed = groupSchema.safeParse(group);
    return parsed.success ? [parsed.data] : [];
  });
}

function membersOf(row: RowReader, known: KnownForGroups): readonly string[] {
  const listed = row
    .required("MemberIds")
    .split(/\s+/)
    .filter((id) => id !== "");
  const members = [...new Set(listed)];
  for (const id of members) {
    if (!known.accounts.has(id)) row.fault({ code: "unknownPerson", column: "MemberIds", value: id });
    if (listed.indexOf(id) !== listed.lastIndexOf(id)) row.fault({ code: "memberTwice", value: id });
  }
  return members;
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
