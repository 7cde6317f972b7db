import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { handInProblems } from "#domain/discussions/handInProblems.ts";
import { askedAnswers } from "#domain/discussions/worksheet.ts";
import type { DiscussionTemplate } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { type TownModel, townModelSchema } from "#domain/model/townModel.ts";
import { yearModel } from "#domain/model/yearModel.ts";
import { type HeldElsewhere, heldElsewhereSchema, unknownNames, worksheetOf } from "./heldElsewhere.ts";

const town = resolve(import.meta.dirname, "../../../sandbox/towns/heinola");
const model: TownModel = townModelSchema.parse(JSON.parse(readFileSync(join(town, "model.json"), "utf8")));
const groups = rowsOf("groups.csv");
const people = rowsOf("people.csv");
const units = rowsOf("units.csv");

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(join(town, "org", file), "utf8")
    .replace(/^\uFEFF/u, "")
    .trim()
    .split(/\r?\n/u);
  const names = head.split(";");
  return lines.map((line) => Object.fromEntries(line.split(";").map((cell, at) => [names[at] ?? "", cell])));
}

const discussionsOf = (year: number): readonly HeldElsewhere[] =>
  readdirSync(join(town, "discussions", String(year))).map((file) => {
    const held = heldElsewhereSchema.parse(
      JSON.parse(readFileSync(join(town, "discussions", String(year), file), "utf8")),
    );
    expect(file).toBe(`${held.groupId}.json`);
    return held;
  });

const years = { 2025: discussionsOf(2025), 2026: discussionsOf(2026), 2027: discussionsOf(2027) };
const all = Object.values(years).flat();

function askedOf(held: HeldElsewhere): {
  group: Record<string, string>;
  kind: GroupKind;
  template: DiscussionTemplate;
} {
  const group = groups.find(({ GroupId }) => GroupId === held.groupId);
  const kind = model.groupKinds.find(({ id }) => id === group?.KindId);
  const template = model.templates.find(({ id }) => id === kind?.templateId);
  if (!group || !kind || !template) throw new Error(held.groupId);
  return { group, kind, template };
}

const wordsOf = (held: HeldElsewhere) => [
  ...Object.values(held.answers),
  ...held.needs.flatMap(({ competenceText, description, targetGroup }) => [
    competenceText,
    description,
    targetGroup,
  ]),
  ...held.actions.flatMap(({ what, who }) => [what, who]),
  ...held.offers.map(({ description }) => description),
  ...held.notes.map(({ text }) => text),
  ...held.lines.map(({ text }) => text),
  ...Object.values(held.fates).flatMap(({ remark, ledTo }) => [remark, ledTo?.what ?? ""]),
];

test.each([
  [2025, "2025-12-31"],
  [2026, "2026-12-31"],
  [2027, "2027-02-10"],
] as const)(
  "the town's discussions of %i fit their groups and the model, and can be handed in",
  (year, today) => {
    for (const held of years[year]) {
      const { group, kind, template } = askedOf(held);
      const problems = held.handedIn
        ? handInProblems(worksheetOf(held, template), askedAnswers(kind, template), today, model)
        : [];
      const strangers = held.notes.filter(({ personId }) => !group.MemberIds?.split(" ").includes(personId));
      const members = group.MemberIds?.split(" ").length ?? 0;
      expect({
        groupId: held.groupId,
        unknown: unknownNames(held, kind, template, yearModel(model, year)),
        problems,
        strangers,
        tooMany: (held.participants ?? 0) > members,
      }).toEqual({ groupId: held.groupId, unknown: [], problems: [], strangers: [], tooMany: false });
    }
  },
);

test("what a group says of its last discussion's actions and needs names ones that it had", () => {
  for (const held of years[2027]) {
    const earlier = [...years[2026], ...years[2025]].find(({ groupId }) => groupId === held.groupId);
    const had = [
      ...(earlier?.actions ?? []).map((_, index) => `action:a${index + 1}`),
      ...(earlier?.needs ?? []).map((_, index) => `need:n${index + 1}`),
    ];
    const named = held.followUps.map(({ id }) => id);
    expect(
      named.filter((id) => !had.includes(id)),
      held.groupId,
    ).toEqual([]);
  }
});

/** The lines in force of a year, as HR published them, by their unit. */
function publishedIn(year: number): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(town, "lines", String(year)));
  return new Map(
    files.map((file) => {
      const { unitId, texts = {} } = JSON.parse(
        readFileSync(join(town, "lines", String(year), file), "utf8"),
      ) as { readonly unitId: string; readonly texts?: Readonly<Record<string, object>> };
      const laid = (years[year as keyof typeof years] ?? []).filter(
        (held) => held.lines.length > 0 && held.handedIn && unitOf(held.groupId) === unitId,
      );
      const ids = laid.flatMap(({ groupId, lines }) => lines.map((_, index) => `${groupId}-l${index + 1}`));
      const worded = Object.values(texts).flatMap((of) => Object.keys(of));
      expect({ file, unworded: worded.filter((id) => !ids.includes(id)) }).toEqual({ file, unworded: [] });
      expect(ids.length, `${year}/${file}`).toBeGreaterThan(0);
      return [unitId, ids];
    }),
  );
}

const unitOf = (groupId: string) => groups.find(({ GroupId }) => GroupId === groupId)?.UnitId;

/** The unit of a group and every unit above. */
function unitsOver(groupId: string): readonly string[] {
  const above: string[] = [];
  for (let id = unitOf(groupId); id; id = units.find(({ UnitId }) => UnitId === id)?.ParentId) above.push(id);
  return above;
}

test.each([2025, 2026, 2027] as const)(
  "needs of %i answer lines that were published above their group",
  (year) => {
    const published = publishedIn(year);
    const answering = years[year].flatMap(({ groupId, lines, needs }) => {
      const above = unitsOver(groupId).filter((id) => lines.length === 0 || id !== unitOf(groupId));
      const known = above.flatMap((id) => published.get(id) ?? []);
      return needs.flatMap(({ lineId }) => (lineId === null ? [] : [{ groupId, lineId, known }]));
    });
    expect(answering.filter(({ lineId, known }) => !known.includes(lineId))).toEqual([]);
    expect(answering.length).toBeGreaterThan(25);
  },
);

test("HR has told what became of every need of 2025 that it turned down or planned for", () => {
  const silent = years[2025].flatMap(({ groupId, fates }) =>
    Object.values(fates)
      .filter(({ fate, remark }) => fate === "notNow" && remark === "")
      .map(() => groupId),
  );
  expect(silent).toEqual([]);
  const planned = years[2025].flatMap(({ fates }) =>
    Object.values(fates).filter(({ fate }) => fate === "areaPlan" || fate === "centralPlan"),
  );
  expect(planned.filter(({ ledTo }) => !ledTo?.heldOn)).toEqual([]);
});

test("no two groups say the same sentence", () => {
  const said = new Map<string, string>();
  for (const held of all) {
    for (const sentence of [...Object.values(held.answers), ...held.lines.map(({ text }) => text)].flatMap(
      (text) => text.split(/(?<=[.!?])\s+/u),
    )) {
      if (sentence.length < 25) continue;
      expect(said.get(sentence), sentence).toBeUndefined();
      said.set(sentence, held.groupId);
    }
  }
});

test("the words name nobody of the town in full", () => {
  const words = all.flatMap(wordsOf).join("\n");
  expect(people.map(({ Name = "" }) => Name).filter((name) => words.includes(name))).toEqual([]);
});
