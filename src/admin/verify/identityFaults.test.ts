import { expect, test } from "vitest";
import type { GroupList } from "../permissions/folderLists.ts";
import type { ListEntry } from "../sharepoint/readSite.ts";
import type { Town } from "../townSite.ts";
import { identityFaults } from "./identityFaults.ts";

/** As much of a town as the columns are held against. */
const town = {
  groups: [{ id: "tiimi-a" }],
  people: new Map([["p-1", {}]]),
  units: new Map([["sivistys", {}]]),
} as unknown as Town;
const areas = { of: () => undefined };

const listOf = (name: GroupList) => ({ name, rootPath: `/Lists/${name}` });

function columnsAtFault(name: GroupList, columns: Partial<ListEntry>): readonly string[] {
  const entry: ListEntry = {
    Id: 7,
    FileSystemObjectType: 0,
    FileLeafRef: "7_.000",
    FileDirRef: `/Lists/${name}/tiimi-a`,
    HasUniqueRoleAssignments: false,
    GroupId: "tiimi-a",
    Year: 2027,
    ...columns,
  };
  return identityFaults(listOf(name), entry, town, areas).map((fault) =>
    fault.code === "wrongIdentity" ? fault.column : fault.code,
  );
}

const note = { Key: "note:2027:tiimi-a:p-1", GroupYear: "2027|tiimi-a", PersonId: "p-1" };

test("a sheet of notes that says whose and of which group and year it is", () => {
  expect(columnsAtFault("Notes", note)).toEqual([]);
});

test.each<[string, Partial<ListEntry>, readonly string[]]>([
  ["passed to somebody else", { PersonId: "p-2" }, ["PersonId", "Key"]],
  [
    "passed to somebody unknown, with its key",
    { PersonId: "p-2", Key: "note:2027:tiimi-a:p-2" },
    ["PersonId", "Key"],
  ],
  ["that nobody owns", { PersonId: null }, ["PersonId", "Key"]],
  ["moved to another group's meeting", { GroupYear: "2027|tiimi-b" }, ["GroupYear"]],
  ["moved to another year", { GroupYear: "2026|tiimi-a", Year: 2026 }, ["Key"]],
  ["of another group", { GroupId: "tiimi-b" }, ["GroupId"]],
])("a sheet of notes %s is told", (_, changed, columns) => {
  expect(columnsAtFault("Notes", { ...note, ...changed })).toEqual(columns);
});

test("a review belongs to its folder's group and to an area that there is", () => {
  const review = { Key: "review:2027:tiimi-a", AreaKey: "2027|sivistys|review" };
  expect(columnsAtFault("Reviews", review)).toEqual([]);
  expect(columnsAtFault("Reviews", { ...review, AreaKey: "2027|sivistys|handedin" })).toEqual(["AreaKey"]);
  expect(columnsAtFault("Reviews", { ...review, Key: "handedin:2027:tiimi-a" })).toEqual(["Key"]);
  expect(columnsAtFault("HandedIn", { ...review, Key: "handedin:2027:tiimi-a" })).toEqual(["AreaKey"]);
});
