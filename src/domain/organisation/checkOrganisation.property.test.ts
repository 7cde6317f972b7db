import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hostileLongText } from "../../../tests/arbitraries/hostileText.ts";
import { checkOrganisation } from "./checkOrganisation.ts";
import { groupSchema } from "./group.ts";
import { personSchema } from "./person.ts";
import { unitSchema } from "./unit.ts";

const cell = hostileLongText.map((text) => text.trim());
const columns = (known: Readonly<Record<string, string>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(known).map(([name, value]) => [
        name,
        fc.oneof({ weight: 15, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: cell }),
      ]),
    ),
  );
const rows = (known: readonly Readonly<Record<string, string>>[]) =>
  fc.tuple(...known.map(columns)).map((all) => all.map((cells, index) => ({ line: index + 2, cells })));

const account = "0abc1234-1111-4222-8333-444455556666";
const files = fc.record({
  units: rows([
    {
      UnitId: "town",
      Name: "Town",
      Kind: "organisation",
      ParentId: "",
      GroupYears: "every",
      ValidFrom: "2020-01-01",
    },
    {
      UnitId: "area",
      Name: "Area",
      Kind: "serviceArea",
      ParentId: "town",
      GroupYears: "",
      ValidFrom: "2020-02-29",
    },
  ]),
  people: rows([
    {
      PersonId: "p-1",
      Name: "Aino",
      Title: "",
      UnitId: "area",
      SupervisorId: "",
      EntraId: account,
      UserPrincipalName: "aino@town.fi",
    },
  ]),
  groups: rows([
    { GroupId: "team", Name: "Team", KindId: "team", UnitId: "area", ChairId: "p-1", MemberIds: "p-1" },
  ]),
});

test("whatever stands in the files, nothing is thrown, and what comes through is right and fits its columns", () => {
  let faultless = 0;
  fc.assert(
    fc.property(files, (tables) => {
      const { organisation, problems } = checkOrganisation(tables, ["team"]);
      for (const problem of problems) expect(problem.code).toMatch(/^[a-z]+$/iu);
      for (const unit of organisation.units) expect(unitSchema.safeParse(unit).success).toBe(true);
      for (const person of organisation.people) expect(personSchema.safeParse(person).success).toBe(true);
      for (const group of organisation.groups) expect(groupSchema.safeParse(group).success).toBe(true);
      if (problems.length > 0) return;
      faultless += 1;
      for (const { title } of organisation.people) expect(title.length).toBeLessThanOrEqual(255);
      for (const { name } of [...organisation.units, ...organisation.people, ...organisation.groups]) {
        expect(`${name} 2027`.length).toBeLessThanOrEqual(255);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\n\r\t]|\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/u);
        expect(() => encodeURIComponent(name)).not.toThrow();
      }
    }),
    { numRuns: 500 },
  );
  expect(faultless).toBeGreaterThan(20);
});
