import { expect, test } from "vitest";
import { type TalkRow, talkTasks } from "./talkTasks.ts";

const at = { year: 2027, dueOn: "2027-03-31", today: "2027-02-10" };
const row = (personId: string, supervisorId: string, state: string): TalkRow => ({
  personId,
  supervisorId,
  state,
});

test.each([
  ["draft", "draft", ["prepare"]],
  ["ready", "draft", []],
  ["draft", "ready", ["prepare"]],
  ["ready", "proposed", ["proposed"]],
  ["draft", "held", ["acknowledge"]],
  ["ready", "acknowledged", ["acknowledge"]],
  ["acknowledged", "held", []],
  ["draft", "exempt", []],
  ["draft", "closed", []],
])("the own half %s and the supervisor's %s: %j", (own, half, what) => {
  const tasks = talkTasks("me", { own: [row("me", "boss", own)], halves: [row("me", "boss", half)] }, at);
  expect(tasks.map((task) => task.what)).toEqual(what);
  expect(tasks.every(({ pairId }) => pairId === "me~boss")).toBe(true);
});

test("a supervisor is told how many of the staff's are to be held, and how many wait to be read", () => {
  const states = ["draft", "proposed", "held", "acknowledged", "closed", "exempt"];
  const halves = states.map((state, n) => row(`p${n}`, "me", state));
  expect(talkTasks("me", { own: [], halves }, at)).toMatchObject([
    { what: "hold", count: 2, of: 5, timing: "later", dueOn: "2027-03-31" },
    { what: "acknowledgeStaff", count: 1 },
  ]);
});

test("others' discussions, which an administrator of the site is given too, are nobody's task", () => {
  const rows = [row("p1", "p2", "draft")];
  expect(talkTasks("me", { own: rows, halves: rows }, at)).toEqual([]);
});

test("a person with two jobs has two, and who has no half of the own has none", () => {
  const halves = [row("me", "a", "draft"), row("me", "b", "draft"), row("me", "c", "draft")];
  const own = [row("me", "a", "draft"), row("me", "b", "draft")];
  expect(talkTasks("me", { own, halves }, at).map(({ pairId }) => pairId)).toEqual(["me~a", "me~b"]);
});
