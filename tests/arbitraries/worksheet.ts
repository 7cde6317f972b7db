import * as fc from "fast-check";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import type { FollowUp } from "#domain/discussions/followUp.ts";
import type { Need } from "#domain/discussions/need.ts";
import type { Offer } from "#domain/discussions/offer.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import type { Line } from "#domain/lines/line.ts";
import type { AreaSummary } from "#domain/summaries/areaSummary.ts";
import { hostileText } from "./hostileText.ts";

const word = fc.oneof(hostileText, fc.constantFrom("", "Digi", "Kielitietoisuus", "Vierihoito"));
const answerKeys = ["own.current", "own.future", "unit.current", "own.visiOn"] as const;
const ids = ["a", "b", "c", "n-1", "n-2"];

export const isoDay: fc.Arbitrary<string> = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function needWith(id: string): fc.Arbitrary<Need> {
  return fc.record({
    id: fc.constant(id),
    themeId: fc.constantFrom("current", "future"),
    perspectiveId: fc.constantFrom("own", "unit"),
    competenceId: fc.constantFrom(null, "digi", "gone"),
    competenceText: word,
    description: word,
    methodId: fc.constantFrom(null, "courses", "gone"),
    targetGroup: word,
    urgencyId: fc.constantFrom(null, "thisYear", "gone"),
    lineId: fc.constantFrom(null, "l1", "gone"),
  });
}

function actionWith(id: string): fc.Arbitrary<AgreedAction> {
  return fc.record({ id: fc.constant(id), what: word, who: word, byWhen: fc.option(isoDay) });
}

function followUpWith(id: string): fc.Arbitrary<FollowUp> {
  const outcome = fc.constantFrom("done", "dropped", "goesOn");
  return fc.record({ id: fc.constant(id), outcome, remark: word });
}

function offerWith(id: string): fc.Arbitrary<Offer> {
  return fc.record({
    id: fc.constant(id),
    competenceId: fc.constantFrom(null, "digi"),
    competenceText: word,
    description: word,
    ways: fc.shuffledSubarray(["visit", "mentoring", "rotation"] as const),
  });
}

function lineWith(id: string): fc.Arbitrary<Line> {
  return fc.record({
    id: fc.constant(id),
    kindId: fc.constantFrom(null, "training", "gone"),
    text: word,
    tagId: fc.constantFrom(null, "growth", "gone"),
  });
}

/** Items under different ids, in any order. */
function itemsOf<T>(item: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(ids).chain((some) => fc.tuple(...some.map(item)));
}

/** What a group may have in its worksheet at any moment. */
export const worksheet: fc.Arbitrary<Worksheet> = fc.record({
  templateId: fc.constant("ryhma"),
  templateVersion: fc.constant(1),
  heldOn: fc.option(isoDay),
  participants: fc.option(fc.integer({ min: 1, max: 999 })),
  answers: fc.dictionary(fc.constantFrom(...answerKeys), word, { noNullPrototype: true }),
  needs: itemsOf(needWith),
  actions: itemsOf(actionWith),
  takenNotes: fc.shuffledSubarray(ids),
  followUps: itemsOf(followUpWith),
  neverMet: fc.option(word),
  together: fc.boolean(),
  offers: itemsOf(offerWith),
  lines: itemsOf(lineWith),
  commonDecision: fc.option(
    fc.record({ decision: fc.constantFrom("asDrafted", "withChanges", "asBefore"), remark: word }),
  ),
});

const themeTexts = fc.dictionary(fc.constantFrom("current", "future", "visiOn", "a/b"), word, {
  noNullPrototype: true,
});

const ledTo = fc.option(fc.record({ what: word, when: word, heldOn: fc.option(isoDay) }));

/** What HR may have written of one area. */
export const areaSummary: fc.Arbitrary<AreaSummary> = fc.record({
  narrative: fc.record({ fi: themeTexts, sv: themeTexts, en: themeTexts }, { requiredKeys: [] }),
  merges: itemsOf((id) =>
    fc.record({
      id: fc.constant(id),
      competenceId: fc.constantFrom(null, "digi"),
      text: word,
      keys: fc.array(word, { maxLength: 3 }),
    }),
  ),
  keptApart: fc.shuffledSubarray(ids),
  fates: fc.dictionary(
    fc.constantFrom("id:digi", "text:kielitietoisuus", "merge:a", "text:a/b", "need:ryhma-a:n1"),
    fc.option(fc.record({ fate: fc.constantFrom("areaPlan", "ownGroup", "notNow"), remark: word, ledTo })),
    { noNullPrototype: true },
  ),
  lineTexts: fc.record({ fi: themeTexts, sv: themeTexts }, { requiredKeys: [] }),
  lineBasis: themeTexts,
});

/** A document, and what two or three people made of it, each changing a little of what was there. */
export function versionsOf<T extends object>(
  whole: fc.Arbitrary<T>,
  count: number,
): fc.Arbitrary<{ readonly base: T; readonly others: readonly T[] }> {
  return whole.chain((base) =>
    fc.record({
      base: fc.constant(base),
      others: fc.array(
        fc
          .tuple(whole, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
          .map(([other, taken]) => mixed(base, other, taken)),
        { minLength: count, maxLength: count },
      ),
    }),
  );
}

/** Members of `base`, some of them as `other` has them; lists and dictionaries are mixed member by member. */
function mixed<T>(base: T, other: T, taken: readonly boolean[]): T {
  if (!isPlain(base) || !isPlain(other)) return taken[0] ? other : base;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])];
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const turn = [...taken.slice(index % taken.length), ...taken];
      const has = (turn[0] ? other : base) as Record<string, unknown>;
      if (isPlain(base[key]) && isPlain(other[key])) return [[key, mixed(base[key], other[key], turn)]];
      return key in has ? [[key, has[key]]] : [];
    }),
  ) as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
