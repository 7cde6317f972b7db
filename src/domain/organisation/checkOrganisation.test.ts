import { expect, test } from "vitest";
import { checkOrganisation } from "./checkOrganisation.ts";
import type { OrganisationRow } from "./organisationProblem.ts";

const row = (line: number, cells: Record<string, string>): OrganisationRow => ({ line, cells });
const town = { UnitId: "town", Name: "Town", Kind: "organisation", ValidFrom: "2020-01-01" };
const area = { UnitId: "area", Name: "Area", Kind: "serviceArea", ParentId: "town", ValidFrom: "2020-02-29" };
const account = { EntraId: "0ABC1234-1111-4222-8333-444455556666", UserPrincipalName: "Aino@Town.fi" };
const aino = { PersonId: "p-1", Name: "Aino", Title: "Chief", UnitId: "area", ...account };
const team = {
  GroupId: "team-1",
  Name: "Team",
  KindId: "team",
  UnitId: "area",
  ChairId: "p-1",
  MemberIds: "p-1",
};
const rows = (changed: { unit?: object; person?: object; group?: object } = {}) => ({
  units: [row(2, town), row(3, { ...area, ...changed.unit })],
  people: [row(2, { ...aino, ...changed.person })],
  groups: [row(2, { ...team, ...changed.group })],
});

test("a faultless organisation comes through, accounts in lower case", () => {
  const { organisation, problems } = checkOrganisation(rows(), ["team"]);
  expect(problems).toEqual([]);
  expect(organisation.people[0]).toMatchObject({
    entraId: account.EntraId.toLowerCase(),
    userPrincipalName: "aino@town.fi",
    supervisorId: null,
  });
  expect(organisation.units[1]).toMatchObject({ parentId: "town", groupYears: null, validTo: null });
  expect(organisation.groups[0]).toMatchObject({ secretaryId: null, memberIds: ["p-1"] });
});

test("a person with two jobs has another supervisor beside the main one, each once", () => {
  const second = { PersonId: "p-2", Name: "Bo", Title: "", UnitId: "area", SupervisorId: "p-1" };
  const third = { ...second, PersonId: "p-3", OtherSupervisorIds: "p-2; p-1 p-2" };
  const changed = { ...rows(), people: [row(2, aino), row(3, second), row(4, third)] };
  const { organisation, problems } = checkOrganisation(changed, ["team"]);
  expect(problems).toEqual([]);
  expect(organisation.people.map(({ otherSupervisorIds }) => otherSupervisorIds)).toEqual([[], [], ["p-2"]]);
});

test.each([
  [{ unit: { ValidFrom: "2021-02-29" } }, { file: "units", line: 3, code: "badDate", column: "ValidFrom" }],
  [{ unit: { ValidFrom: "" } }, { file: "units", line: 3, code: "missing", column: "ValidFrom" }],
  [{ unit: { ValidTo: "2020-02-28" } }, { file: "units", line: 3, code: "endsBeforeStart" }],
  [{ unit: { SuccessorId: "gone" } }, { file: "units", line: 3, code: "unknownUnit", column: "SuccessorId" }],
  [
    { unit: { GroupYears: "sometimes" } },
    { file: "units", line: 3, code: "badChoice", column: "GroupYears" },
  ],
  [{ unit: { ParentId: "" } }, { file: "units", line: 3, code: "noParent", value: "area" }],
  [{ unit: { Kind: "organisation" } }, { file: "units", line: 3, code: "organisationHasParent" }],
  [{ unit: { UnitId: "äijä" } }, { file: "units", line: 3, code: "badId", value: "äijä" }],
  [{ person: { UserPrincipalName: "aino" } }, { file: "people", line: 2, code: "badAccount", value: "aino" }],
  [{ person: { SupervisorId: "p-9" } }, { file: "people", line: 2, code: "unknownPerson", value: "p-9" }],
  [
    { person: { OtherSupervisorIds: "p-9" } },
    { file: "people", line: 2, code: "unknownPerson", column: "OtherSupervisorIds", value: "p-9" },
  ],
  [
    { person: { OtherSupervisorIds: "p-1" } },
    { file: "people", line: 2, code: "ownSupervisor", column: "OtherSupervisorIds", value: "p-1" },
  ],
  [{ group: { GroupId: "Team 1" } }, { file: "groups", line: 2, code: "badId", value: "Team 1" }],
  [
    { group: { SecretaryId: "p-9" } },
    { file: "groups", line: 2, code: "unknownPerson", column: "SecretaryId" },
  ],
  [{ group: { StartedOn: "soon" } }, { file: "groups", line: 2, code: "badDate", column: "StartedOn" }],
  [{ group: { MergedFrom: "team-9" } }, { file: "groups", line: 2, code: "unknownGroup", value: "team-9" }],
  [
    { group: { MergedFrom: "team-1" } },
    { file: "groups", line: 2, code: "cycle", column: "MergedFrom", ids: ["team-1"] },
  ],
  [{ group: { MemberIds: "" } }, { file: "groups", line: 2, code: "missing", column: "MemberIds" }],
])("%j is told with its line", (changed, problem) => {
  expect(checkOrganisation(rows(changed), ["team"]).problems).toContainEqual(
    expect.objectContaining(problem),
  );
});

test("the same account on two people", () => {
  const source = rows();
  const people = [...source.people, row(3, { ...aino, PersonId: "p-2" })];
  const { problems } = checkOrganisation({ ...source, people }, ["team"]);
  expect(problems).toEqual([
    {
      file: "people",
      line: 3,
      code: "duplicate",
      column: "EntraId",
      value: account.EntraId.toLowerCase(),
      firstLine: 2,
    },
    {
      file: "people",
      line: 3,
      code: "duplicate",
      column: "UserPrincipalName",
      value: "aino@town.fi",
      firstLine: 2,
    },
  ]);
});

test("one bad record does not make every reference to it a fault", () => {
  const { problems } = checkOrganisation(rows({ unit: { Name: "" } }), ["team"]);
  expect(problems).toEqual([{ file: "units", line: 3, code: "missing", column: "Name" }]);
});

test("a group may go on from one that the town has had; circles of several are told once", () => {
  const earlier = new Set(["team-0"]);
  const { organisation, problems } = checkOrganisation(
    rows({ group: { MergedFrom: "team-0" } }),
    ["team"],
    earlier,
  );
  expect(problems).toEqual([]);
  expect(organisation.groups[0]?.mergedFrom).toEqual(["team-0"]);
  expect(organisation.tellsMergers).toBe(true);
  const source = rows({ group: { MergedFrom: "team-2" } });
  const groups = [
    ...source.groups,
    row(3, { ...team, GroupId: "team-2", MergedFrom: "team-1" }),
    row(4, { ...team, GroupId: "team-3", MergedFrom: "team-2" }),
  ];
  expect(checkOrganisation({ ...source, groups }, ["team"]).problems).toEqual([
    { file: "groups", line: 2, code: "cycle", column: "MergedFrom", ids: ["team-1", "team-2"] },
  ]);
});
