import fc from "fast-check";
import { expect, test } from "vitest";
import type { Merge } from "../summaries/areaSummary.ts";
import { type CompetenceNeeds, competenceNeeds } from "./competenceNeeds.ts";
import { apartIds, mergeProposals } from "./mergeProposals.ts";
import { withMerge, withMergeTakenBack, withoutMerge } from "./withMerge.ts";

const model = {
  commonSets: [],
  competences: ["Teknologia- ja digiosaaminen", "Osaamisen johtaminen"].map((fi, at) => ({
    id: ["digital", "lead"][at] ?? "",
    audience: "everyone" as const,
    name: { fi },
    description: { fi: "x" },
  })),
};

function itemsOf(words: readonly string[]) {
  return words.map((words, at) => ({
    groupId: `ryhma-${at % 3}`,
    need: {
      id: `n${at}`,
      themeId: "nyky",
      perspectiveId: "own",
      competenceId: words.startsWith("id:") ? words.slice(3) : null,
      competenceText: words.startsWith("id:") ? "" : words,
      description: "",
      methodId: null,
      targetGroup: "",
      urgencyId: null,
      lineId: null,
    },
  }));
}

const rowsOf = (words: readonly string[], merges: readonly Merge[] = []) =>
  competenceNeeds(itemsOf(words), model, merges);
const namesOf = (rows: readonly CompetenceNeeds[]) => rows.map((row) => row.text);
const nothing = { merges: [], fates: {} };

test("own words that mean the same are one proposal, with the word that they share", () => {
  const rows = rowsOf([
    "Tekoälyn käyttö",
    "Tekoälytaidot",
    "Tekoälytaidot",
    "Selkokieli",
    "Tekoälyn vastuullinen käyttö",
  ]);
  const proposals = mergeProposals(rows, model, []);
  expect(proposals).toHaveLength(1);
  expect(namesOf(proposals[0]?.rows ?? [])).toEqual([
    "Tekoälytaidot",
    "Tekoälyn käyttö",
    "Tekoälyn vastuullinen käyttö",
  ]);
  expect(proposals[0]).toMatchObject({ competenceId: null, words: ["tekoäly"] });
});

test("own words near a common competence's name are proposed to be that competence", () => {
  const proposals = mergeProposals(rowsOf(["Digitaidot", "Digitaitojen vahvistaminen"]), model, []);
  expect(proposals).toMatchObject([{ competenceId: "digital", words: ["digi"] }]);
  expect(proposals[0]?.rows).toHaveLength(2);
});

test("what HR keeps apart is never proposed again, whoever else joins", () => {
  const [proposal] = mergeProposals(rowsOf(["Tekoälyn käyttö", "Tekoälytaidot"]), model, []);
  if (!proposal) throw new Error("nothing was proposed");
  const apart = apartIds(proposal);
  expect(mergeProposals(rowsOf(["Tekoälytaidot", "Tekoälyn käyttö"]), model, apart)).toEqual([]);
  const later = mergeProposals(
    rowsOf(["Tekoälytaidot", "Tekoälyn käyttö", "Tekoälyn eettinen käyttö"]),
    model,
    apart,
  );
  for (const { rows } of later)
    expect(rows.map((row) => row.key)).not.toEqual(proposal.rows.map((row) => row.key));
});

test("rows that are one after a merge are no longer proposed, and are again when the merge is undone", () => {
  const words = ["Tekoälyn käyttö", "Tekoälytaidot"];
  const [proposal] = mergeProposals(rowsOf(words), model, []);
  if (!proposal) throw new Error("nothing was proposed");
  const { merges } = withMerge(nothing, { ...proposal, text: "Tekoäly" }, "m1");
  const merged = rowsOf(words, merges);
  expect(merged).toMatchObject([{ key: "merge:m1", text: "Tekoäly", needs: 2 }]);
  expect(mergeProposals(merged, model, [])).toEqual([]);
  expect(mergeProposals(rowsOf(words, withoutMerge(merges, "m1")), model, [])).toEqual([proposal]);
});

test("new words like those of a merge are proposed to join it, and it stays one merge under its id", () => {
  const merges = [
    { id: "m1", competenceId: null, text: "AI", keys: ["text:tekoälytaidot", "text:tekoälyn käyttö"] },
  ];
  const rows = rowsOf(["Tekoälytaidot", "Tekoälyn käyttö", "Tekoälyosaaminen"], merges);
  const [proposal] = mergeProposals(rows, model, []);
  if (!proposal) throw new Error("nothing was proposed");
  const next = withMerge({ merges, fates: {} }, { ...proposal, text: "AI" }, "m2");
  expect(next.merges).toMatchObject([{ id: "m1", text: "AI" }]);
  expect(next.merges[0]?.keys).toHaveLength(3);
});

test("needs brought to a common competence are counted with its own, and its fate stays", () => {
  const fates = { "id:digital": { fate: "centralPlan" as const, remark: "", ledTo: null } };
  const rows = rowsOf(["id:digital", "Digitaidot"]);
  const next = withMerge({ merges: [], fates }, { rows, competenceId: "digital", text: "" }, "m1");
  expect(rowsOf(["id:digital", "Digitaidot"], next.merges)).toMatchObject([{ key: "id:digital", needs: 2 }]);
  expect(next.fates).toEqual(fates);
});

test("what was decided about a row holds for the row that it becomes part of", () => {
  const fate = { fate: "areaPlan" as const, remark: "kevät", ledTo: null };
  const rows = rowsOf(["Tekoälyn käyttö", "Tekoälytaidot"]);
  const next = withMerge(
    { merges: [], fates: { "text:tekoälytaidot": fate } },
    { rows, competenceId: null, text: "Tekoäly" },
    "m1",
  );
  expect(next.fates["merge:m1"]).toEqual(fate);
});

const anyWords = fc.array(
  fc.constantFrom(
    "Tekoälytaidot",
    "tekoälyn käyttö",
    "Digitaidot",
    "Selkokieli",
    "",
    "id:digital",
    "id:lead",
    "Digituki",
  ),
  { maxLength: 12 },
);
const anyKeys = fc.array(
  fc.constantFrom(
    "text:tekoälytaidot",
    "text:tekoälyn käyttö",
    "text:digitaidot",
    "text:selkokieli",
    "id:lead",
    "text:",
  ),
  { maxLength: 4 },
);
const anyMerges = fc
  .array(
    fc.record({
      competenceId: fc.constantFrom(null, "digital", "lead"),
      text: fc.constantFrom("", "Yhteinen"),
      keys: anyKeys,
    }),
    { maxLength: 4 },
  )
  .map((merges) => merges.map((merge, at) => ({ ...merge, id: `m${at}` })));

test("each need is counted exactly once after any merges, even of two of HR at once", () => {
  fc.assert(
    fc.property(anyWords, anyMerges, (words, merges) => {
      const rows = rowsOf(words, merges);
      const counted = rows.flatMap((row) => row.items.map((item) => item.need.id));
      expect([...counted].sort()).toEqual(
        itemsOf(words)
          .map(({ need }) => need.id)
          .sort(),
      );
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    }),
  );
});

test("accepting any proposals one after another comes to an end and never holds a merge in a merge", () => {
  fc.assert(
    fc.property(anyWords, anyMerges, (words, merges) => {
      let decided: ReturnType<typeof withMerge> = { merges, fates: {} };
      for (let turn = 0; turn < 20; turn++) {
        const [proposal] = mergeProposals(rowsOf(words, decided.merges), model, []);
        if (!proposal) return;
        const needs = rowsOf(words, decided.merges).length;
        decided = withMerge(decided, { ...proposal, text: proposal.rows[0]?.text ?? "" }, `new${turn}`);
        expect(decided.merges.flatMap((merge) => merge.keys).some((key) => key.startsWith("merge:"))).toBe(
          false,
        );
        expect(rowsOf(words, decided.merges).length).toBeLessThanOrEqual(needs);
      }
      expect.fail("proposals without end");
    }),
  );
});

test("a merge that is taken back leaves no fate behind that nobody decided, and what was decided meanwhile stays", () => {
  const fate = { fate: "notNow" as const, remark: "", ledTo: null };
  const before = { merges: [], fates: { "text:lean": fate } };
  const rows = [{ key: "text:lean", merges: [] }];
  const after = withMerge(before, { rows, competenceId: "johtaminen", text: "" }, "m1");
  expect(after.fates["id:johtaminen"]).toEqual(fate);
  const meanwhile = { ...after, fates: { ...after.fates, "text:excel": fate } };
  expect(withMergeTakenBack(meanwhile, after, before)).toEqual({
    merges: [],
    fates: { "text:lean": fate, "text:excel": fate },
  });
  const other = { fate: "areaPlan" as const, remark: "", ledTo: null };
  const redecided = { ...after, fates: { ...after.fates, "id:johtaminen": other } };
  expect(withMergeTakenBack(redecided, after, before).fates["id:johtaminen"]).toEqual(other);
});
