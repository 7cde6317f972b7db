import fc from "fast-check";
import { expect, test } from "vitest";
import type { Need } from "../discussions/need.ts";
import { type GroupDigest, needStatistics } from "./needStatistics.ts";

const model = {
  commonSets: [],
  competences: [
    {
      id: "digi",
      audience: "everyone" as const,
      name: { fi: "Digiosaaminen", sv: "Digital kompetens" },
      description: { fi: "x" },
    },
    {
      id: "itse",
      audience: "everyone" as const,
      name: { fi: "Itsensä johtaminen" },
      description: { fi: "x" },
    },
  ],
  methods: [
    { id: "tyossa", share: 70 as const, name: { fi: "Työssä" } },
    { id: "mentorointi", share: 20 as const, name: { fi: "Mentorointi" } },
    { id: "kurssi", share: 10 as const, name: { fi: "Kurssi" } },
  ],
  urgencies: [
    { id: "heti", name: { fi: "Heti" } },
    { id: "vuosi", name: { fi: "Vuoden sisällä" } },
  ],
};
const template = {
  themes: ["nyky", "tuleva"].map((id) => ({ id, name: { fi: id }, guidance: { fi: "x" }, minutes: 10 })),
};

function need(over: Partial<Need>): Need {
  return {
    id: "n1",
    themeId: "nyky",
    perspectiveId: "own",
    competenceId: null,
    competenceText: "",
    description: "",
    methodId: null,
    targetGroup: "",
    urgencyId: null,
    lineId: null,
    ...over,
  };
}

function digest(groupId: string, needs: readonly Need[], participants: number | null = 5): GroupDigest {
  return {
    groupId,
    digest: {
      revision: 1,
      heldOn: "2027-01-20",
      participants,
      handedInOn: "2027-01-21",
      neverMet: null,
      needs: [...needs],
      offers: [],
      lines: [],
      commonDecision: null,
    },
  };
}

function theme(statistics: ReturnType<typeof needStatistics>, themeId: string) {
  return statistics.byTheme.find((found) => found.themeId === themeId)?.competences ?? [];
}

test("needs of one competence are one row that counts needs and groups apart", () => {
  const statistics = needStatistics(
    [
      digest("a", [need({ id: "1", competenceId: "digi" }), need({ id: "2", competenceId: "digi" })]),
      digest("b", [need({ id: "1", competenceId: "digi" })], null),
    ],
    model,
    template,
  );
  expect(theme(statistics, "nyky")).toMatchObject([{ competenceId: "digi", needs: 3, groups: 2 }]);
  expect(statistics).toMatchObject({ total: 3, groups: 2, participants: 5 });
});

test("the same competence under two themes is counted under each", () => {
  const statistics = needStatistics(
    [
      digest("a", [
        need({ competenceId: "digi" }),
        need({ id: "2", themeId: "tuleva", competenceId: "digi" }),
      ]),
    ],
    model,
    template,
  );
  expect(theme(statistics, "nyky")).toHaveLength(1);
  expect(theme(statistics, "tuleva")).toHaveLength(1);
});

test("own words that differ in case and spaces only are one competence, shown as first written", () => {
  const statistics = needStatistics(
    [
      digest("a", [need({ competenceText: " Kestävä  rakentaminen" })]),
      digest("b", [need({ competenceText: "KESTÄVÄ RAKENTAMINEN " })]),
    ],
    model,
    template,
  );
  expect(theme(statistics, "nyky")).toMatchObject([
    { competenceId: null, text: "Kestävä rakentaminen", needs: 2, groups: 2 },
  ]);
});

test("a common competence's name written by hand, in any language, means that competence", () => {
  const statistics = needStatistics(
    [digest("a", [need({ competenceText: "digital kompetens" }), need({ id: "2", competenceId: "digi" })])],
    model,
    template,
  );
  expect(theme(statistics, "nyky")).toMatchObject([{ competenceId: "digi", needs: 2 }]);
});

test("most needs come first, then Finnish alphabetical order", () => {
  const texts = ["Öljyosaaminen", "Zumba", "Ääni", "Ahtaus", "Zumba"];
  const statistics = needStatistics(
    [
      digest(
        "a",
        texts.map((competenceText, index) => need({ id: `${index}`, competenceText })),
      ),
    ],
    model,
    template,
  );
  expect(theme(statistics, "nyky").map((row) => row.text)).toEqual([
    "Zumba",
    "Ahtaus",
    "Ääni",
    "Öljyosaaminen",
  ]);
});

test("methods are split into 70, 20 and 10; no method and an unknown one are open", () => {
  const methods = ["tyossa", "tyossa", "mentorointi", "kurssi", null, "poistettu"];
  const statistics = needStatistics(
    [
      digest(
        "a",
        methods.map((methodId, index) => need({ id: `${index}`, methodId, competenceId: "digi" })),
      ),
    ],
    model,
    template,
  );
  expect(statistics.shares).toEqual({ s70: 2, s20: 1, s10: 1, open: 2 });
});

test("every urgency of the town is counted, and those that name none", () => {
  const statistics = needStatistics(
    [
      digest("a", [
        need({ urgencyId: "vuosi", lineId: null }),
        need({ id: "2" }),
        need({ id: "3", urgencyId: "poistettu", lineId: null }),
      ]),
    ],
    model,
    template,
  );
  expect(statistics.byUrgency).toEqual([
    { urgencyId: "heti", needs: 0 },
    { urgencyId: "vuosi", needs: 1 },
    { urgencyId: null, needs: 2 },
  ]);
});

test("a theme that the template no longer has keeps its needs, after the template's own", () => {
  const statistics = needStatistics(
    [digest("a", [need({ themeId: "vanha", competenceId: "digi" })])],
    model,
    template,
  );
  expect(statistics.byTheme.map((found) => found.themeId)).toEqual(["nyky", "tuleva", "vanha"]);
});

test("nothing handed in gives zeros and every theme empty", () => {
  const statistics = needStatistics([], model, template);
  expect(statistics).toMatchObject({ total: 0, groups: 0, participants: 0, shares: { s70: 0, open: 0 } });
  expect(statistics.byTheme.map((found) => found.competences)).toEqual([[], []]);
});

const anyNeed = fc.record({
  themeId: fc.constantFrom("nyky", "tuleva", "vanha"),
  competenceId: fc.constantFrom("digi", "itse", "poistettu", null),
  competenceText: fc.constantFrom("", "Digiosaaminen", "viestintä", "Viestintä ", "arviointi"),
  methodId: fc.constantFrom("tyossa", "mentorointi", "kurssi", null),
  urgencyId: fc.constantFrom("heti", "vuosi", null),
});
const anyDigests = fc
  .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.array(anyNeed, { maxLength: 6 })), {
    selector: ([groupId]) => groupId,
  })
  .map((groups) =>
    groups.map(([groupId, needs]) =>
      digest(
        groupId,
        needs.map((fields, index) => need({ ...fields, id: `${index}` })),
      ),
    ),
  );

test("every need is counted exactly once in themes, in shares and in urgencies", () => {
  fc.assert(
    fc.property(anyDigests, (digests) => {
      const statistics = needStatistics(digests, model, template);
      const rows = statistics.byTheme.flatMap((found) => found.competences);
      const { s70, s20, s10, open } = statistics.shares;
      expect(rows.reduce((sum, row) => sum + row.needs, 0)).toBe(statistics.total);
      expect(rows.every((row) => row.items.length === row.needs && row.groups <= row.needs)).toBe(true);
      expect(s70 + s20 + s10 + open).toBe(statistics.total);
      expect(statistics.byUrgency.reduce((sum, row) => sum + row.needs, 0)).toBe(statistics.total);
    }),
  );
});

test("the order in which groups are loaded changes nothing", () => {
  fc.assert(
    fc.property(anyDigests, (digests) => {
      expect(needStatistics([...digests].reverse(), model, template)).toEqual(
        needStatistics(digests, model, template),
      );
    }),
  );
});
