import { usualPlanModel } from "#domain/model/planModel.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import { type Unit, unitSchema } from "#domain/organisation/unit.ts";
import { emptyPlanProcess } from "#domain/plans/planProcess.ts";
import { emptyPlanRow } from "#domain/plans/planRow.ts";
import { lawfulTrainingRules } from "#domain/training/trainingRules.ts";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";

const unit = (id: string, name: string, kind: Unit["kind"]): Unit =>
  unitSchema.parse({
    ...{ id, name, kind, parentId: kind === "organisation" ? null : "town" },
    ...{ groupYears: null, validFrom: "2025-01-01", validTo: null, successorId: null },
  });
const areas = [
  unit("welfare", "Hyvinvointipalvelut", "serviceArea"),
  unit("shared", "Yhteiset palvelut", "serviceArea"),
];

const model: YearModel = {
  townName: { fi: "Heinola" },
  languages: ["fi", "sv"],
  groupKinds: [],
  templates: [],
  commonSets: [{ fromYear: 2026, decidedOn: null, competences: [], methods: [] }],
  competences: [],
  methods: [],
  urgencies: [],
  strategyTags: [],
  lineKinds: [],
  lineAudience: "staff",
  periods: [],
  clock: [],
  summaryChannels: [],
  plan: usualPlanModel,
  trainingRules: lawfulTrainingRules,
  talk: null,
};

/** A small town's plan of 2028: one area with two measures and words of its own, another without a plan. */
export const sampleMaterial: DocumentMaterial = {
  planYear: 2028,
  today: "2027-11-10",
  model,
  isHr: true,
  organisation: unit("town", "Heinola", "organisation"),
  areas,
  stored: null,
  last: null,
  plans: [
    {
      unitId: "town",
      name: "Heinola",
      isCentral: true,
      rows: [],
      narrative: {},
      frame: null,
      source: "none",
    },
    {
      unitId: "welfare",
      name: "Hyvinvointipalvelut",
      isCentral: false,
      rows: [
        {
          ...emptyPlanRow("r1"),
          ...{ training: "Ensiapu EA1", competenceText: "Ensiapu", participants: 20, days: 2, cost: 3000 },
          eligible: true,
        },
        {
          ...emptyPlanRow("r2"),
          need: "Tekoäly arjessa",
          competenceText: "Tekoäly",
          participants: 10,
          days: 0.5,
        },
      ],
      narrative: { "changes.welfare": "Esiopetus siirtyy Tommola-taloon.\n- tilat\n- henkilöstö" },
      frame: { days: 60, cost: null },
      source: "compiled",
    },
    {
      ...{
        unitId: "shared",
        name: "Yhteiset palvelut",
        isCentral: false,
        rows: [],
        narrative: {},
        frame: null,
      },
      source: "none",
    },
  ],
  unitsOf: (areaId) => areas.filter(({ id }) => id === areaId),
  process: emptyPlanProcess,
  confirmation: null,
  gaps: { missing: null, unreadable: [] },
};
