import { expect, test } from "vitest";
import { type Person, personSchema } from "../organisation/person.ts";
import { type Unit, type UnitId, unitSchema } from "../organisation/unit.ts";
import { answersByArea, areasOn } from "./answersByArea.ts";
import { type AgreedHalf, countedHalves } from "./countedHalves.ts";
import { levelYear } from "./levelRun.ts";

const person = (id: string, more: object = {}): Person =>
  personSchema.parse({
    ...{ id, name: id, title: "", unitId: "a", supervisorId: "boss", entraId: null, userPrincipalName: null },
    ...more,
  });
const half = (employeeId: string, supervisorId: string, levels: Record<string, number>): AgreedHalf =>
  ({ employeeId, supervisorId, levels }) as unknown as AgreedHalf;
const peopleOf = (...all: readonly Person[]) => new Map(all.map((one) => [one.id, one]));
const unit = (id: string, kind: Unit["kind"], more: object = {}): Unit =>
  unitSchema.parse({
    ...{ id, name: id, kind, parentId: kind === "organisation" ? null : "town", groupYears: null },
    ...{ validFrom: "2020-01-01", validTo: null, successorId: null, ...more },
  });
const units = new Map<UnitId, Unit>(
  [unit("town", "organisation"), unit("a", "serviceArea"), unit("b", "serviceArea")].map((one) => [
    one.id,
    one,
  ]),
);

test("somebody with two jobs counts once, with the main supervisor; a discussion without levels does not count", () => {
  const people = peopleOf(person("p", { otherSupervisorIds: ["other"] }));
  const all = [half("p", "other", { digital: 1 }), half("p", "boss", { digital: 4 })];
  expect([...countedHalves(all, people).values()]).toEqual([all[1]]);
  expect([...countedHalves([half("p", "boss", {}), ...all.slice(0, 1)], people).values()]).toEqual([all[0]]);
});

test("where the supervisor has changed, the discussion that was held counts before that of another job", () => {
  const people = peopleOf(person("p", { otherSupervisorIds: ["another"] }));
  const all = [half("p", "another", { digital: 1 }), half("p", "former", { digital: 4 })];
  expect([...countedHalves(all, people).values()]).toEqual([all[1]]);
});

test("who has left, and who is not known, counts nowhere", () => {
  const people = peopleOf(person("p", { leftOn: "2027-03-01" }));
  expect(countedHalves([half("p", "boss", { x: 1 }), half("q", "boss", { x: 1 })], people).size).toBe(0);
});

test("everybody counts in the area of today; areas that have ended, or not begun, are none", () => {
  const more = new Map(units).set(
    "old" as UnitId,
    unit("old", "serviceArea", { validTo: "2026-12-31", successorId: "a" }),
  );
  expect(areasOn({ units: more }, "2027-04-01")).toEqual(["a", "b"]);
  expect(areasOn({ units: more }, "2026-12-31")).toEqual(["a", "b", "old"]);
  const people = peopleOf(person("p"), person("q", { unitId: "b" }));
  const counted = countedHalves([half("p", "boss", { x: 2 }), half("q", "boss", { y: 5 })], people);
  const answers = answersByArea("x", counted, ["a", "b"], { units, people }, { means: 10 });
  expect(answers).toEqual(
    new Map([
      ["a", new Map([["p", 2]])],
      ["b", new Map()],
    ]),
  );
});

test("the few above the areas take no area along; where they are many, or there are no areas, they count", () => {
  const above = Array.from({ length: 12 }, (_, at) => person(`p${at}`, { unitId: "town" }));
  const of = (count: number, areas: readonly string[]) => {
    const some = above.slice(0, count);
    const counted = countedHalves(
      some.map(({ id }) => half(id, "boss", { x: 3 })),
      peopleOf(...some),
    );
    const answers = answersByArea("x", counted, areas, { units, people: peopleOf(...some) }, { means: 10 });
    return answers.get("town")?.size ?? 0;
  };
  expect(of(3, ["a", "b"])).toBe(0);
  expect(of(12, ["a", "b"])).toBe(12);
  expect(of(3, [])).toBe(3);
});

test("levels are told of the last year whose discussions should have been held", () => {
  const heldBy = { heldBy: "03-31" };
  expect(levelYear(heldBy, "2027-03-31")).toBe(2026);
  expect(levelYear(heldBy, "2027-04-01")).toBe(2027);
  expect(levelYear(heldBy, "2027-12-31")).toBe(2027);
  const inAutumn = { heldBy: "12-31" };
  expect(levelYear(inAutumn, "2026-12-31")).toBe(2026);
  expect(levelYear(inAutumn, "2027-01-01")).toBe(2027);
});
