import { expect, test } from "vitest";
import { employeeHalfSchema } from "./employeeHalf.ts";
import { nextStep, peopleBoard, type TalkOfPair, talkStanding } from "./peopleBoard.ts";
import { supervisorHalfSchema } from "./supervisorHalf.ts";

const template = { templateId: "talk", templateVersion: 1 };
const versions = { employee: "e1", supervisor: "s1" };
const day = "2027-02-01";
const own = (facts: object = {}) => employeeHalfSchema.parse({ ...template, ...facts });
const half = (facts: object = {}) => supervisorHalfSchema.parse({ ...template, ...facts });
const talk = (mine: object | null, theirs: object | null, isDue = true): TalkOfPair => ({
  own: mine && own(mine),
  half: theirs && half(theirs),
  versions,
  isDue,
});
const seen = (version: string) => ({ acknowledged: { on: day, version } });

test.each([
  ["nothing written", talk({}, {}), "opened", "prepare", "prepare"],
  ["the employee is ready", talk({ readyOn: day }, {}), "preparing", "waitForOther", "prepare"],
  ["both are ready", talk({ readyOn: day }, { readyOn: day }), "prepared", "hold", "hold"],
  ["held", talk({}, { heldOn: day }), "held", "acknowledge", "acknowledge"],
  [
    "the employee has acknowledged",
    talk(seen("s1"), { heldOn: day }),
    "held",
    "waitForAcknowledgement",
    "acknowledge",
  ],
  [
    "the supervisor's text has changed since",
    talk(seen("s0"), { heldOn: day, ...seen("e1") }),
    "held",
    "acknowledgeAgain",
    "waitForAcknowledgement",
  ],
  [
    "both have",
    talk(seen("s1"), { heldOn: day, ...seen("e1") }),
    "acknowledged",
    "followGoals",
    "followGoals",
  ],
  ["closed", talk({}, { heldOn: day, closedOn: day }), "closed", "followGoals", "followGoals"],
  ["not held this year", talk({}, { exempt: "leaving" }), "exempt", "nothing", "nothing"],
  [
    "held in spite of what was said",
    talk({}, { exempt: "leaving", heldOn: day }),
    "held",
    "acknowledge",
    "acknowledge",
  ],
  ["no documents yet", talk(null, null), "noDocuments", "nothing", "nothing"],
  ["a group year", talk(null, null, false), "groupYear", "followGoals", "followGoals"],
  ["filled together", talk(null, { together: {}, readyOn: day }), "prepared", "hold", "hold"],
] as const)("%s: where it stands, and what each does next", (_, one, standing, employee, supervisor) => {
  expect([talkStanding(one), nextStep(one, "employee"), nextStep(one, "supervisor")]).toEqual([
    standing,
    employee,
    supervisor,
  ]);
});

test("what waits for the supervisor comes first, then what is to be held, and of that who has no time yet", () => {
  const people = [
    { name: "Ryhmä", ...talk(null, null, false) },
    { name: "Kuitattu", ...talk(seen("s1"), { heldOn: day, ...seen("e1") }) },
    { name: "Avattu ajalla", ...talk({}, { meeting: { startsAt: "2027-03-01T09:00", minutes: 60 } }) },
    { name: "Avattu", ...talk({}, {}) },
    { name: "Käyty", ...talk({}, { heldOn: day }) },
    { name: "Molemmat", ...talk({ readyOn: day }, { readyOn: day }) },
    { name: "Odottaa", ...talk({}, { heldOn: day, ...seen("e1") }) },
    { name: "Ei käydä", ...talk({}, { exempt: "leaving" }) },
  ];
  const board = peopleBoard(people, { today: "2027-03-30", heldBy: "2027-03-31" });
  expect(board.rows.map(({ person }) => person.name)).toEqual([
    "Käyty",
    "Molemmat",
    "Avattu",
    "Avattu ajalla",
    "Odottaa",
    "Kuitattu",
    "Ei käydä",
    "Ryhmä",
  ]);
  expect(board).toMatchObject({ due: 6, held: 3, toAcknowledge: 1, daysLeft: 1 });
});

test("on the last day nothing is late, on the day after it only what has not been held", () => {
  const people = [
    { name: "A", ...talk({}, {}) },
    { name: "B", ...talk({}, { heldOn: day }) },
    { name: "C", ...talk({}, { exempt: "newcomer" }) },
    { name: "D", ...talk(null, null) },
  ];
  const late = (today: string) =>
    peopleBoard(people, { today, heldBy: "2027-03-31" })
      .rows.filter(({ isLate }) => isLate)
      .map(({ person }) => person.name);
  expect(late("2027-03-31")).toEqual([]);
  expect(late("2027-04-01").sort()).toEqual(["A", "D"]);
});
