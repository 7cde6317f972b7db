import { expect, test } from "vitest";
import type { ETag, ItemId } from "#graph/ids.ts";
import { isInItsFolder } from "./isInItsFolder.ts";

const item = (folder: string | null, key: string, personId: string) => ({
  ...{ id: "1" as ItemId, etag: "1" as ETag, modifiedAt: "", modifiedBy: null, folder },
  fields: { Key: key, PersonId: personId },
});

test.each([
  ["p-1~p-2", "talkemployee:2027:p-1~p-2", "p-1", true],
  ["p-1~p-2", "talkemployee:2027:p-3~p-2", "p-3", false],
  ["p-1~p-2", "talkemployee:2027:p-1~p-2", "p-3", false],
  // The end of a longer name is another one.
  ["p-1", "goalsemployee:xp-1", "p-1", false],
  ["p-1", "goalsemployee:p-1", "p-1", true],
  ["p-1~p-9", "goalssupervisor:p-1~p-9", "p-1", true],
  ["p-2", "talkmarks:2027:p-2", "p-2", true],
  ["p-2", "proposals:p-1", "p-1", false],
  // In no folder at all, or in another list's root.
  ["EmployeeHalves", "talkemployee:2027:p-1~p-2", "p-1", false],
])("in the folder %s: %s of %s is what it says: %s", (folder, key, personId, expected) => {
  expect(isInItsFolder(item(folder, key, personId))).toBe(expected);
});

test("where the address does not tell the folder, the columns are believed", () => {
  expect(isInItsFolder(item(null, "talkemployee:2027:p-1~p-2", "p-1"))).toBe(true);
});
