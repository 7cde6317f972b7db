import { expect, test } from "vitest";
import type { StaffDeputy } from "../organisation/deputy.ts";
import { type Person, type PersonId, personSchema } from "../organisation/person.ts";
import { type Unit, type UnitId, unitSchema } from "../organisation/unit.ts";
import { type CompletionSource, completion } from "./completion.ts";
import { completionBy, completionSum, heldShare } from "./completionSums.ts";
import type { SupervisorMarks } from "./markFinder.ts";
import { talkMarksSchema } from "./talkMarks.ts";

const unit = (id: string, more: object = {}): Unit =>
  unitSchema.parse({
    id,
    name: id,
    kind: "unit",
    parentId: "area",
    groupYears: null,
    validFrom: "2025-01-01",
    validTo: null,
    successorId: null,
    ...more,
  });
const units: ReadonlyMap<UnitId, Unit> = new Map(
  [
    unit("town", { kind: "organisation", parentId: null, groupYears: "every" }),
    unit("area", { kind: "serviceArea", parentId: "town" }),
    unit("library"),
    unit("otherArea", { kind: "serviceArea", parentId: "town" }),
    unit("office", { parentId: "otherArea" }),
    // Its staff talks in groups in odd years.
    unit("school", { groupYears: "odd" }),
  ].map((one) => [one.id, one]),
);

const person = (id: string, supervisorId: string | null, more: object = {}): Person =>
  personSchema.parse({
    id,
    name: id,
    title: "",
    unitId: "library",
    supervisorId,
    entraId: null,
    userPrincipalName: `${id}@town.example`,
    ...more,
  });
const head = person("head", null);
const boss = person("boss", "head");
const other = person("other", "head", { unitId: "office" });
const marksOf = (supervisorId: string, ...marks: readonly object[]): SupervisorMarks => ({
  supervisorId,
  value: talkMarksSchema.parse({ marks }),
});
const deputy = (supervisorId: string, deputyId: string, from: string, to: string) =>
  ({ supervisorId, deputyId, from, to }) as StaffDeputy;
const held = (id: string, heldOn = "2027-02-01") => ({ id, heldOn });

function of(people: readonly Person[], more: Partial<CompletionSource> = {}) {
  return completion({
    year: 2027,
    today: "2027-02-10",
    heldBy: "2027-03-31",
    people: [head, boss, other, ...people],
    units,
    marks: [],
    deputies: [],
    ...more,
  });
}
function rowsOf(id: string, { rows }: ReturnType<typeof of>) {
  return rows.filter((row) => row.person.id === id);
}

test("held, exempt and open; only the open ones are late, from the day after the last", () => {
  const people = ["a", "b", "c"].map((id) => person(id, "boss"));
  const marks = [marksOf("boss", held("a"), { id: "b", exempt: "longAbsence" })];
  const onTheDay = of(people, { marks, today: "2027-03-31" });
  expect(["a", "b", "c"].map((id) => rowsOf(id, onTheDay)[0]?.state)).toEqual(["held", "exempt", "open"]);
  expect(rowsOf("c", onTheDay)[0]?.daysLate).toBe(0);
  const later = of(people, { marks, today: "2027-04-10" });
  expect(["a", "b", "c"].map((id) => rowsOf(id, later)[0]?.daysLate)).toEqual([0, 0, 10]);
});

test("a person with two jobs counts by pair: one supervisor's mark says nothing of the other's", () => {
  const both = person("both", "boss", { otherSupervisorIds: ["other"] });
  const rows = rowsOf("both", of([both], { marks: [marksOf("other", held("both"))] }));
  expect(
    rows.map(({ supervisorId, state, unitId, isOtherJob }) => [supervisorId, state, unitId, isOtherJob]),
  ).toEqual([
    ["boss", "open", "library", false],
    ["other", "held", "office", true],
  ]);
});

test("a mark of who was the supervisor earlier in the year counts", () => {
  const moved = person("moved", "other", { unitId: "office" });
  const [row] = rowsOf("moved", of([moved], { marks: [marksOf("boss", held("moved"))] }));
  expect(row).toMatchObject({
    state: "held",
    heldOn: "2027-02-01",
    supervisorId: "other",
    areaId: "otherArea",
  });
  const stale = of([moved], {
    marks: [marksOf("boss", held("moved")), marksOf("other", { id: "moved", exempt: "newcomer" })],
  });
  expect(rowsOf("moved", stale)[0]).toMatchObject({ state: "held", exempt: null });
});

test("an earlier supervisor's one mark is not counted for both jobs", () => {
  const both = person("both", "boss", { otherSupervisorIds: ["other"] });
  const rows = rowsOf("both", of([both], { marks: [marksOf("former", held("both"))] }));
  expect(rows.map(({ state }) => state)).toEqual(["held", "open"]);
});

test("a deputy's mark counts for the supervisor that the deputy acted for", () => {
  const both = person("both", "boss", { otherSupervisorIds: ["other"] });
  const deputies = [deputy("other", "head", "2027-01-01", "2027-01-31")];
  const rows = rowsOf("both", of([both], { deputies, marks: [marksOf("head", held("both"))] }));
  expect(rows.map(({ state }) => state)).toEqual(["open", "held"]);
});

test("a supervisor may leave it to the other, but not both to each other", () => {
  const both = person("both", "boss", { otherSupervisorIds: ["other"] });
  const other = { id: "both", exempt: "heldByOther" };
  const states = (...marks: readonly SupervisorMarks[]) =>
    rowsOf("both", of([both], { marks })).map(({ state }) => state);
  expect(states(marksOf("boss", other), marksOf("other", held("both")))).toEqual(["exempt", "held"]);
  expect(states(marksOf("boss", other))).toEqual(["exempt", "open"]);
  expect(states(marksOf("boss", other), marksOf("other", other))).toEqual(["open", "open"]);
});

test("units that take turns: in a group year only those with staff are due, and what was held before a move counts", () => {
  const teacher = person("teacher", "principal", { unitId: "school" });
  const principal = person("principal", "head", { unitId: "school" });
  const found = of([teacher, principal]);
  expect(rowsOf("teacher", found)).toEqual([]);
  expect(rowsOf("principal", found)).toHaveLength(1);
  expect(rowsOf("teacher", of([teacher, principal], { year: 2028, heldBy: "2028-03-31" }))).toHaveLength(1);
  const marks = [marksOf("boss", held("teacher"))];
  expect(rowsOf("teacher", of([teacher, principal], { marks }))[0]?.state).toBe("held");
});

test("of who has left only what was held counts, and their staff is known to have nobody", () => {
  const gone = { leftOn: "2027-02-05" };
  const leaver = person("leaver", "boss", gone);
  expect(rowsOf("leaver", of([leaver]))).toEqual([]);
  expect(rowsOf("leaver", of([leaver], { marks: [marksOf("boss", held("leaver"))] }))).toHaveLength(1);
  const staff = [person("former", "head", gone), person("left", "former")];
  expect(rowsOf("left", of(staff))[0]).toMatchObject({ state: "open", hindrance: "supervisorLeft" });
});

test("who joined after the last day is a newcomer, whom nobody has to chase; who joined before is due", () => {
  const late = person("late", "boss", { joinedOn: "2027-04-01" });
  const inTime = person("inTime", "boss", { joinedOn: "2027-03-31" });
  const found = of([late, inTime], { today: "2027-05-01" });
  expect(rowsOf("late", found)[0]).toMatchObject({ state: "exempt", exempt: "newcomer", daysLate: 0 });
  expect(rowsOf("inTime", found)[0]).toMatchObject({ state: "open", daysLate: 31 });
  expect(rowsOf("late", of([late], { marks: [marksOf("boss", held("late", "2027-05-01"))] }))[0]?.state).toBe(
    "held",
  );
});

test("a supervisor without an account holds nobody's, unless somebody who can sign in acts today", () => {
  const paper = person("paper", "head", { userPrincipalName: null });
  const staff = [paper, person("a", "paper")];
  expect(rowsOf("a", of(staff))[0]?.hindrance).toBe("supervisorNoAccount");
  const acting = [deputy("paper", "boss", "2027-02-01", "2027-02-28")];
  expect(rowsOf("a", of(staff, { deputies: acting }))[0]?.hindrance).toBeNull();
  const over = [deputy("paper", "boss", "2027-01-01", "2027-02-09")];
  expect(rowsOf("a", of(staff, { deputies: over }))[0]?.hindrance).toBe("supervisorNoAccount");
});

test("who has no supervisor, or is their own, is told apart and counted nowhere", () => {
  const own = person("own", "own");
  const { without, rows } = of([own]);
  expect(without.map(({ person: { id }, reason }) => [id, reason])).toEqual([
    ["head", "none"],
    ["own", "themselves"],
  ]);
  expect(rows.some(({ person: { id } }) => id === "own")).toBe(false);
});

test("the sums leave exempted people out, and are not rounded up to everybody", () => {
  const many = Array.from({ length: 300 }, (_, at) => person(`p${at}`, "boss"));
  const marks = [
    marksOf("boss", ...many.slice(1).map(({ id }) => held(id)), { id: "p0", exempt: "leaving" }),
  ];
  const { rows } = of(many, { marks });
  const bySupervisor = completionBy(rows, ({ supervisorId }) => supervisorId);
  expect(bySupervisor.get("boss" as PersonId)).toEqual({ due: 299, held: 299, exempt: 1, late: 0 });
  expect(completionSum(rows)).toMatchObject({ due: 301, held: 299 });
  expect(heldShare({ due: 299, held: 299 })).toBe(1);
  expect(heldShare({ due: 300, held: 299 })).toBe(0.99);
  expect(heldShare({ due: 0, held: 0 })).toBeNull();
});
