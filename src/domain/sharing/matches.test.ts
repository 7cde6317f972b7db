import fc from "fast-check";
import { expect, test } from "vitest";
import { offerMatches } from "./matches.ts";

const model = {
  commonSets: [],
  competences: [
    { id: "digi", audience: "everyone" as const, name: { fi: "Digiosaaminen" }, description: { fi: "x" } },
  ],
  urgencies: ["heti", "vuosi"].map((id) => ({ id, name: { fi: id } })),
};
const units: Readonly<Record<string, string>> = { koulu: "k", koulu2: "k", kirjasto: "b", museo: "m" };
const unitOf = (groupId: string) => units[groupId];

const need = (id: string, over: object = {}) => ({
  id,
  themeId: "t",
  perspectiveId: "own",
  competenceId: null,
  competenceText: "",
  description: "",
  methodId: null,
  targetGroup: "",
  urgencyId: null,
  lineId: null,
  ...over,
});
const offer = (over: object = {}) => ({
  id: "o",
  competenceId: null,
  competenceText: "",
  description: "",
  ways: ["visit" as const],
  ...over,
});
const group = (
  groupId: string,
  needs: ReturnType<typeof need>[],
  offers: ReturnType<typeof offer>[] = [],
) => ({
  groupId,
  digest: {
    revision: 1,
    heldOn: null,
    participants: 5,
    handedInOn: "2027-02-01",
    neverMet: null,
    needs,
    offers,
    lines: [],
    commonDecision: null,
  },
});
const found = (...groups: ReturnType<typeof group>[]) =>
  offerMatches(groups, model, unitOf).map(({ matches }) => matches.map((match) => match.groupId));

test("an offer meets other units' needs of the same common competence and of words that mean the same", () => {
  expect(
    found(
      group("koulu", [], [offer({ competenceId: "digi" }), offer({ competenceText: "Selkokieli" })]),
      group("kirjasto", [need("1", { competenceText: "digiosaaminen" })]),
      group("museo", [need("1", { competenceText: "Selkokielen käyttö" })]),
    ),
  ).toEqual([["kirjasto"], ["museo"]]);
});

test("a unit does not offer to itself", () => {
  expect(
    found(
      group("koulu", [need("1", { competenceId: "digi" })], [offer({ competenceId: "digi" })]),
      group("koulu2", [need("1", { competenceId: "digi" })]),
    ),
  ).toEqual([[]]);
});

test("the most urgent needs come first, and each group once with its most urgent one", () => {
  const [first] = offerMatches(
    [
      group("koulu", [], [offer({ competenceId: "digi" })]),
      group("kirjasto", [need("1", { competenceId: "digi", urgencyId: "vuosi", lineId: null })]),
      group("museo", [
        need("1", { competenceId: "digi" }),
        need("2", { competenceId: "digi", urgencyId: "heti", lineId: null }),
      ]),
    ],
    model,
    unitOf,
  );
  expect(first?.matches.map((match) => `${match.groupId} ${match.need.id}`)).toEqual([
    "museo 2",
    "kirjasto 1",
  ]);
});

test("an offer that says nothing meets nothing, nor does a need that says nothing", () => {
  expect(found(group("koulu", [], [offer()]), group("museo", [need("1")]))).toEqual([]);
  expect(
    found(group("koulu", [], [offer({ competenceText: "Taidot" })]), group("museo", [need("1")])),
  ).toEqual([[]]);
});

test("nobody is matched with their own unit and no group comes twice, whatever is offered and needed", () => {
  const anyNamed = fc.record({
    competenceId: fc.constantFrom("digi", null),
    competenceText: fc.constantFrom("", "Tekoäly", "Tekoälyn käyttö", "Selkokieli"),
    description: fc.constantFrom("", "Tekoälyn käyttö. Selkokieli"),
    urgencyId: fc.constantFrom("heti", "vuosi", null),
  });
  const anyGroup = fc
    .tuple(fc.constantFrom("koulu", "koulu2", "kirjasto", "museo"), fc.array(anyNamed), fc.array(anyNamed))
    .map(([groupId, needs, offers]) =>
      group(
        groupId,
        needs.map((over, at) => need(`${at}`, over)),
        offers.map(({ urgencyId: _, ...over }, at) => offer({ ...over, id: `${at}` })),
      ),
    );
  fc.assert(
    fc.property(fc.uniqueArray(anyGroup, { selector: ({ groupId }) => groupId }), (groups) => {
      const all = offerMatches(groups, model, unitOf);
      for (const { groupId, matches } of all) {
        expect(matches.some((match) => unitOf(match.groupId) === unitOf(groupId))).toBe(false);
        expect(new Set(matches.map((match) => match.groupId)).size).toBe(matches.length);
      }
      expect(offerMatches([...groups].reverse(), model, unitOf)).toEqual(all);
    }),
  );
});
