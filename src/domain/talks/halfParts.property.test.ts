import fc from "fast-check";
import { expect, test } from "vitest";
import { merge } from "../documents/merge.ts";
import { type PartsCodec, samePart } from "../documents/parts.ts";
import { employeeHalfSchema } from "./employeeHalf.ts";
import { employeeHalfParts } from "./employeeHalfParts.ts";
import { supervisorHalfSchema } from "./supervisorHalf.ts";
import { supervisorHalfParts } from "./supervisorHalfParts.ts";

const day = fc.constantFrom("2027-01-01", "2027-02-28", "2027-12-31");
const text = fc.string({ minLength: 1, maxLength: 20 });
const key = fc.constantFrom("year.tasks", "wellbeing.joy", "a/b.c", "level:x", "together");
const answers = fc.dictionary(key, text, { maxKeys: 4 });
const levels = fc.dictionary(fc.constantFrom("digi", "muutos", "itse"), fc.integer({ min: 1, max: 5 }));
const wishes = fc.uniqueArray(
  fc.record({
    id: text,
    what: fc.string(),
    methodId: fc.option(text),
    competenceId: fc.option(text),
    by: fc.option(day),
    sign: fc.string(),
  }),
  { maxLength: 3, selector: ({ id }) => id },
);
const acknowledged = fc.option(fc.record({ on: day, version: text }));
const made = { templateId: fc.constant("talk"), templateVersion: fc.integer({ min: 1, max: 3 }) };

const employeeHalf = fc.record({
  ...made,
  answers,
  levels,
  wishes,
  sharedEarlier: fc.option(
    fc.record({
      year: fc.integer({ min: 2025, max: 2026 }),
      sharedOn: day,
      texts: fc.array(fc.record({ heading: text, text }), { maxLength: 2 }),
    }),
  ),
  readyOn: fc.option(day),
  acknowledged,
  remark: fc.string(),
});
const supervisorHalf = fc
  .record({
    ...made,
    answers,
    levels,
    agreed: levels,
    meeting: fc.option(
      fc.record({
        startsAt: fc.constant("2027-02-10T09:00"),
        minutes: fc.integer({ min: 15, max: 120 }),
        place: fc.string(),
        eventId: fc.option(text),
        transactionId: fc.option(text),
      }),
    ),
    readyOn: fc.option(day),
    heldOn: fc.option(day),
    exempt: fc.option(fc.constantFrom("leaving" as const, "newcomer" as const)),
    together: fc.option(fc.record({ answers, levels, wishes, signedOn: fc.option(day) })),
    acknowledged,
    closedOn: fc.option(day),
  })
  .map((half) => supervisorHalfSchema.parse(half));

function comesBack<T>({ split, join }: PartsCodec<T>, half: fc.Arbitrary<T>, like: T): void {
  fc.assert(fc.property(half, (value) => samePart({ ...join(split(value), like), ...idsOf(value) }, value)));
}
/** The template is no part: it never changes while a form is written. */
const idsOf = (value: unknown) => {
  const { templateId, templateVersion } = value as { templateId: string; templateVersion: number };
  return { templateId, templateVersion };
};

const like = { templateId: "talk", templateVersion: 1 };

test("either half taken apart and put together is the same", () => {
  comesBack(employeeHalfParts, employeeHalf, employeeHalfSchema.parse(like));
  comesBack(supervisorHalfParts, supervisorHalf, supervisorHalfSchema.parse(like));
});

test("what two devices write at different places is all kept, whatever stood there before", () => {
  fc.assert(
    fc.property(supervisorHalf, text, fc.integer({ min: 1, max: 5 }), (base, words, level) => {
      const { split, join } = supervisorHalfParts;
      const mine = { ...base, answers: { ...base.answers, "own.new": words } };
      const theirs = { ...base, agreed: { ...base.agreed, uusi: level } };
      const { parts, collisions } = merge(split(base), split(mine), split(theirs));
      expect(collisions).toEqual([]);
      const merged = join(parts, base);
      expect(merged.answers["own.new"]).toBe(words);
      expect(merged.agreed.uusi).toBe(level);
      expect(samePart(merged.together, base.together)).toBe(true);
    }),
  );
});

test("words written together outlive the other device's giving it up", () => {
  const base = supervisorHalfSchema.parse({ ...like, together: {} });
  const mine = { ...base, together: null };
  const theirs = supervisorHalfSchema.parse({ ...base, together: { answers: { "year.tasks": "Keittiö" } } });
  const { split, join } = supervisorHalfParts;
  const { parts } = merge(split(base), split(mine), split(theirs));
  expect(join(parts, base).together?.answers).toEqual({ "year.tasks": "Keittiö" });
});
