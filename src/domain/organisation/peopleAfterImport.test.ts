import { expect, test } from "vitest";
import { peopleAfterImport } from "./peopleAfterImport.ts";
import { type Person, type PersonId, personSchema } from "./person.ts";

const today = "2027-02-10";
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...personSchema.parse({
    id,
    name: id,
    title: "",
    unitId: "u",
    supervisorId: null,
    entraId: null,
    userPrincipalName: null,
  }),
  ...more,
});
const known = (...people: readonly Person[]) => new Map<PersonId, Person>(people.map((one) => [one.id, one]));

test("nobody joins a town that had no people yet", () => {
  expect(peopleAfterImport([person("a")], known(), today)[0]?.joinedOn).toBeUndefined();
});

test("who is new joins on the day, and keeps that day in later files", () => {
  const [, joined] = peopleAfterImport([person("a"), person("b")], known(person("a")), today);
  expect(joined).toMatchObject({ id: "b", joinedOn: today });
  const later = peopleAfterImport(
    [person("a"), person("b")],
    known(person("a"), person("b", { joinedOn: today })),
    "2028-01-01",
  );
  expect(later.map(({ joinedOn }) => joinedOn)).toEqual([undefined, today]);
});

test("who is not in the files has left; who comes back joins anew", () => {
  const left = peopleAfterImport([person("a")], known(person("a"), person("b")), today);
  expect(left[1]).toMatchObject({ id: "b", leftOn: today });
  const [, back] = peopleAfterImport(
    [person("a"), person("b")],
    known(person("a"), person("b", { leftOn: "2026-11-30" })),
    today,
  );
  expect(back).toMatchObject({ id: "b", joinedOn: today });
  expect(back?.leftOn).toBeUndefined();
  const still = peopleAfterImport(
    [person("a")],
    known(person("a"), person("b", { leftOn: "2026-11-30" })),
    today,
  );
  expect(still[1]?.leftOn).toBe("2026-11-30");
});
