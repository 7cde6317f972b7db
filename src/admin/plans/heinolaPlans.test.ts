import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hintsIn } from "#domain/hints/hintsIn.ts";
import { nameIndex } from "#domain/hints/namesIn.ts";
import { townModelSchema } from "#domain/model/townModel.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { personYear } from "#domain/training/personYear.ts";
import type { PreparedTown } from "../townAccess.ts";
import { readTrainings } from "../trainings/readTrainings.ts";
import { planFileSchema, type SheetFile } from "./plansElsewhere.ts";

const town = resolve(import.meta.dirname, "../../../sandbox/towns/heinola");
const json = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(town, ...path), "utf8"));
const model = townModelSchema.parse(json("model.json"));
const years = [2026, 2027, 2028] as const;

const filesOf = (year: number) =>
  readdirSync(join(town, "plans", String(year))).map((file) => ({
    file: `${year}/${file}`,
    content: planFileSchema.parse(json("plans", String(year), file)),
  }));
const sheetsOf = (year: number) =>
  filesOf(year).flatMap(({ file, content }): { file: string; sheet: SheetFile }[] =>
    content.is === "plan" || content.is === "central" ? [{ file, sheet: content }] : [],
  );

const people = readFileSync(join(town, "org", "people.csv"), "utf8")
  .trim()
  .split(/\r?\n/u)
  .slice(1)
  .map((line) => line.split(";"));
const units = readFileSync(join(town, "org", "units.csv"), "utf8")
  .trim()
  .split(/\r?\n/u)
  .map((line) => line.split(";")[1] ?? "");

test("rows answer needs that their groups' discussions had", () => {
  for (const year of years) {
    for (const { file, sheet } of sheetsOf(year)) {
      const lost = sheet.rows
        .flatMap(({ answers }) => answers)
        .filter(({ groupId, needId }) => {
          const { needs } = json("discussions", String(year - 1), `${groupId}.json`) as { needs: unknown[] };
          return Number(needId.slice(1)) > needs.length;
        });
      expect({ file, lost }).toEqual({ file, lost: [] });
    }
  }
  const answering = sheetsOf(2027).flatMap(({ sheet }) => sheet.rows.filter(({ answers }) => answers.length));
  expect(answering.length).toBeGreaterThan(80);
});

test("plans name nobody and tell nothing of anybody's health", () => {
  const names = nameIndex(
    people.map(([, name = ""]) => name),
    units,
  );
  for (const year of years) {
    for (const { file, sheet } of sheetsOf(year)) {
      const words = sheet.rows.flatMap(({ need, training, targetGroup, provider }) => [
        need,
        training,
        targetGroup,
        provider,
      ]);
      const hints = [...words, ...Object.values(sheet.narrative)].flatMap((text) => hintsIn(text, names));
      expect({ file, hints: hints.map((hint) => hint.words) }).toEqual({ file, hints: [] });
    }
  }
});

test("plans that others' tests write in are still empty", () => {
  const begun = sheetsOf(2028).map(({ sheet }) => (sheet.is === "plan" ? sheet.groupId : "central"));
  for (const groupId of ["ryhma-kippasuo", "ryhma-siltasaari", "ryhma-hyvinvointi-johtoryhma", "central"])
    expect(begun).not.toContain(groupId);
});

test("the training records of 2026 come to what a town of this size has, and no euros", async () => {
  const known = new Map(people.map(([id = ""]) => [id as PersonId, null]));
  const source = { model, people: known } as unknown as PreparedTown["town"];
  const read = await readTrainings(join(town, "trainings", "2026"), source, 2026, "2027-02-10");
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const sums = [...read.value.values()].map(({ entries, subsidised }) =>
    personYear({ entries: [...entries], subsidised, decisions: {} }, model.trainingRules),
  );
  const total = (of: (one: (typeof sums)[number]) => number) =>
    Math.round(sums.reduce((sum, one) => sum + of(one), 0));
  expect(total(({ days }) => days)).toBeGreaterThan(700);
  expect(total(({ eligibleDays }) => eligibleDays)).toBeGreaterThan(450);
  expect(total(({ eligibleDays }) => eligibleDays)).toBeLessThan(600);
  expect(sums.every(({ eligibleDays }) => eligibleDays <= 3)).toBe(true);
  expect(model.trainingRules.find(({ from }) => from === "2026-01-01")?.compensation).toBeNull();
});
