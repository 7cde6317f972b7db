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
        ? handInProblems(worksheetOf(held, template), askedAnswers(kind, template), today)
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

test("no two groups say the same sentence", () => {
  const said = new Map<string, string>();
  for (const held of all) {
    for (const sentence of Object.values(held.answers).flatMap((text) => text.split(/(?<=[.!?])\s+/u))) {
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
