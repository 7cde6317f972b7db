import { expect, test } from "vitest";
import { deputySchema } from "./deputy.ts";
import { deputyInForce } from "./deputyInForce.ts";
import { fillersOf } from "./fillersOf.ts";
import { groupSchema } from "./group.ts";
import { type Person, personIdSchema, personSchema } from "./person.ts";

const deputy = deputySchema.parse({
  groupId: "g",
  deputyId: "p-2",
  from: "2027-02-10",
  to: "2027-03-01",
});
const group = groupSchema.parse({
  id: "g",
  name: "g",
  kindId: "team",
  unitId: "u",
  chairId: "p-1",
  secretaryId: "p-3",
  memberIds: ["p-1", "p-3"],
});
const withPerson = (more: Partial<Person>) =>
  new Map([
    [
      personIdSchema.parse("p-2"),
      personSchema.parse({
        id: "p-2",
        name: "P",
        title: "",
        unitId: "u",
        supervisorId: null,
        entraId: null,
        userPrincipalName: "p@t.fi",
        ...more,
      }),
    ],
  ]);

test("a deputy acts from the first day to the last, both included", () => {
  const acts = (today: string) => deputyInForce(deputy, group, withPerson({}), today).acts;
  expect(["2027-02-09", "2027-02-10", "2027-03-01", "2027-03-02"].map(acts)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("who cannot sign in, or a group that is not there, is told while the deputy should act, and not after", () => {
  const fault = (people: ReturnType<typeof withPerson>, of: typeof group | undefined, today = "2027-02-15") =>
    deputyInForce(deputy, of, people, today).fault;
  expect(fault(new Map(), group)).toBe("unknownPerson");
  expect(fault(withPerson({ leftOn: "2027-01-01" }), group)).toBe("left");
  expect(fault(withPerson({ userPrincipalName: null }), group)).toBe("noAccount");
  expect(fault(withPerson({}), undefined)).toBe("unknownGroup");
  expect(fault(withPerson({}), { ...group, endedOn: "2027-01-01" })).toBe("unknownGroup");
  expect(fault(new Map(), group, "2027-04-01")).toBeNull();
});

test("chair, secretary and the acting chair fill, each once; nobody in a group that has ended", () => {
  const acting = { ...group, actingChairId: deputy.deputyId };
  expect(fillersOf(group)).toEqual(["p-1", "p-3"]);
  expect(fillersOf(acting)).toEqual(["p-1", "p-3", "p-2"]);
  expect(fillersOf({ ...group, secretaryId: group.chairId })).toEqual(["p-1"]);
  expect(fillersOf({ ...acting, endedOn: "2027-01-01" })).toEqual([]);
});
