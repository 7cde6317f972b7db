import { expect, test } from "vitest";
import { dayOfCycle } from "../model/monthDay.ts";
import {
  newestTalkTemplate,
  talkAnswerKey,
  talkModelSchema,
  talkTemplateOf,
  talkThemesFor,
} from "../model/talkModel.ts";
import { type Person, personSchema } from "../organisation/person.ts";
import { unitSchema } from "../organisation/unit.ts";
import { completion } from "./completion.ts";
import { emptyEmployeeHalf } from "./employeeHalf.ts";
import { marksFrom, progressFrom } from "./heldMarks.ts";
import { emptySupervisorHalf, supervisorHalfSchema } from "./supervisorHalf.ts";
import { emptyTalkMarks } from "./talkMarks.ts";

const text = (fi: string, sv?: string) => ({ fi, ...(sv ? { sv } : {}) });

/** A bilingual town with four levels and its own short form, which it renewed for 2027; everybody talks every year. */
const loviisa = talkModelSchema.parse({
  templates: [1, 2].map((version) => ({
    id: "utvecklingssamtal",
    version,
    name: text("Kehityskeskustelu", "Utvecklingssamtal"),
    themes: [
      {
        id: "arbete",
        name: text("Työ ja osaaminen", "Arbete och kunnande"),
        subThemes: [
          { id: "tid", name: text("Aika ja vaikuttaminen", "Tid och inflytande") },
          { id: "nivaer", name: text("Osaamistasot", "Kompetensnivåer"), kind: "levels" },
          ...(version === 2
            ? [{ id: "befattning", name: text("Tehtävänkuva", "Befattningsbeskrivning") }]
            : []),
        ],
      },
      {
        id: "ledarskap",
        name: text("Johtaminen", "Ledarskap"),
        audience: "supervisors",
        subThemes: [{ id: "eget", name: text("Oma johtaminen", "Eget ledarskap") }],
      },
    ],
  })),
  scale: [1, 2, 3, 4].map((level) => ({ level, name: text(`Taso ${level}`, `Nivå ${level}`) })),
  heldBy: "05-31",
});

/** A town of one language whose discussion looks at wellbeing actions; kept for four cycles, told of later. */
const laitila = talkModelSchema.parse({
  templates: [
    {
      id: "keskustelu",
      version: 1,
      name: text("Kehityskeskustelu"),
      themes: [
        {
          id: "tyohyvinvointi",
          name: text("Työhyvinvoinnin toimet"),
          subThemes: [
            { id: "hyvin", name: text("Kolme hyvää asiaa") },
            { id: "toimet", name: text("Kolme toimenpidettä"), kind: "goals" },
            { id: "palaute", name: text("Palaute esihenkilölle"), by: "employee" },
          ],
        },
      ],
    },
  ],
  scale: [1, 2, 3, 4].map((level) => ({ level, name: text(`Taso ${level}`) })),
  heldBy: "12-31",
  thresholds: { counts: 6, means: 12, changed: 6 },
  retention: { talkCycles: 4, documentYears: 10 },
});

const unit = unitSchema.parse({
  id: "bildning",
  name: "Bildningscentralen",
  kind: "serviceArea",
  parentId: null,
  groupYears: null,
  validFrom: "2020-01-01",
  validTo: null,
  successorId: null,
});
const person = (id: string, supervisorId: string | null): Person =>
  personSchema.parse({
    id,
    name: id,
    title: "",
    unitId: unit.id,
    supervisorId,
    entraId: null,
    userPrincipalName: `${id}@loviisa.example`,
  });
const people = [person("chef", null), person("a", "chef"), person("b", "chef"), person("c", "chef")];

test("a form that a town renewed leaves the discussions begun with the old one as they were", () => {
  const renewed = newestTalkTemplate(loviisa);
  const begun = { ...emptyEmployeeHalf(renewed), templateVersion: 1 };
  const subThemes = (template: typeof renewed) => template.themes[0]?.subThemes.map(({ id }) => id);
  expect(subThemes(talkTemplateOf(loviisa, begun))).toEqual(["tid", "nivaer"]);
  expect(subThemes(talkTemplateOf(loviisa, emptyEmployeeHalf(renewed)))).toEqual([
    "tid",
    "nivaer",
    "befattning",
  ]);
  expect(talkAnswerKey("arbete", "tid")).toBe("arbete.tid");
});

test("leadership is for those who lead, whatever a town calls its themes", () => {
  const form = newestTalkTemplate(loviisa);
  expect(talkThemesFor(form, false).map(({ id }) => id)).toEqual(["arbete"]);
  expect(talkThemesFor(form, true).map(({ id }) => id)).toEqual(["arbete", "ledarskap"]);
});

test("four levels are a scale as well, and the town's own thresholds and times of keeping hold", () => {
  for (const { scale } of [loviisa, laitila]) expect(scale.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
  expect(loviisa.thresholds).toEqual({ counts: 5, means: 10, changed: 5 });
  expect(laitila.thresholds.means).toBe(12);
  expect([loviisa.retention.talkCycles, laitila.retention.talkCycles]).toEqual([2, 4]);
  const half = emptySupervisorHalf(newestTalkTemplate(laitila));
  expect(supervisorHalfSchema.safeParse({ ...half, agreed: { taito: 4 } }).success).toBe(true);
});

test("marks of who has had the discussion, on the town's own last day", () => {
  const facts = [
    { employeeId: "a", heldOn: "2027-03-01", exempt: null },
    { employeeId: "b", heldOn: null, exempt: "longAbsence" as const },
    { employeeId: "c", heldOn: null, exempt: null },
  ];
  expect(progressFrom(facts)).toEqual({ due: 2, held: 1 });
  const on = (today: string, { heldBy }: typeof loviisa) => {
    const { rows } = completion({
      ...{ year: 2027, today, heldBy: dayOfCycle(2027, heldBy), people, deputies: [] },
      units: new Map([[unit.id, unit]]),
      marks: [{ supervisorId: "chef", value: marksFrom(emptyTalkMarks, facts) }],
    });
    return rows.map(({ person: { id }, state, daysLate }) => [id, state, daysLate]);
  };
  expect(on("2027-06-10", loviisa)).toEqual([
    ["a", "held", 0],
    ["b", "exempt", 0],
    ["c", "open", 10],
  ]);
  expect(on("2026-12-10", laitila).at(-1)).toEqual(["c", "open", 0]);
  expect(on("2027-01-10", laitila).at(-1)).toEqual(["c", "open", 10]);
});
