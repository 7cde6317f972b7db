import * as fc from "fast-check";
import type { Need } from "#domain/discussions/need.ts";
import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { answerKey } from "#domain/discussions/worksheet.ts";
import type { DiscussionTemplate, Theme } from "#domain/model/discussionTemplate.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import { modelIdSchema } from "#domain/model/modelId.ts";
import { usualPlanModel } from "#domain/model/planModel.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import { commonSetOf } from "#domain/model/yearModel.ts";
import { lawfulTrainingRules } from "#domain/training/trainingRules.ts";
import { hostileText } from "./hostileText.ts";
import { localText, someLanguages } from "./publishedSummary.ts";
import { isoDay } from "./worksheet.ts";

const name = localText(hostileText);

/** Ids that people's tools make, and such as only look like something else. */
const modelId = fc
  .oneof(
    fc.constantFrom(
      "own",
      "unit",
      "current",
      "future",
      "On",
      "0",
      "1e3",
      "x-1",
      "a_b",
      "visiOn",
      "to-string",
    ),
    fc.string({ unit: fc.constantFrom(..."abcXYZ019-_"), minLength: 1, maxLength: 6 }),
  )
  .filter((id) => modelIdSchema.safeParse(id).success);

const someIds = (most: number) => fc.uniqueArray(modelId, { minLength: 1, maxLength: most });

function named<T>(ids: fc.Arbitrary<string[]>, make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return ids.chain((all) => fc.tuple(...all.map(make)));
}

const monthDay = isoDay.map((day) => day.slice(5));
const theme = (id: string): fc.Arbitrary<Theme> =>
  fc.record({ id: fc.constant(id), name, guidance: name, minutes: fc.integer({ min: 1, max: 90 }) });

/** Every version has themes of its own: some stay, some go, some are new. */
function template(id: string): fc.Arbitrary<DiscussionTemplate[]> {
  const version = fc.record({ name, themes: named(someIds(4), theme) });
  return fc
    .array(version, { minLength: 1, maxLength: 3 })
    .map((versions) =>
      versions.map((one, index) => ({ ...one, id, version: index + 1, instructionsUrl: null })),
    );
}

const kind =
  (templateIds: readonly string[]) =>
  (id: string): fc.Arbitrary<GroupKind> =>
    fc.record({
      id: fc.constant(id),
      name,
      templateId: fc.constantFrom(...templateIds),
      perspectives: named(someIds(2), (perspective) => fc.record({ id: fc.constant(perspective), name })),
      followsAlternation: fc.boolean(),
      leads: fc.boolean(),
      dueOn: monthDay,
      dueInPreviousYear: fc.boolean(),
      lays: fc.shuffledSubarray(["lines", "commonSet"] as const),
    });

const commonSet = {
  fromYear: fc.constant(0),
  decidedOn: fc.constant(null),
  competences: named(someIds(4), (id) =>
    fc.record({
      id: fc.constant(id),
      audience: fc.constantFrom("everyone" as const, "supervisors" as const),
      name,
      description: name,
    }),
  ),
  methods: named(someIds(4), (id) =>
    fc.record({ id: fc.constant(id), share: fc.constantFrom(70 as const, 20 as const, 10 as const), name }),
  ),
};

/** Any town: nothing in it is Heinola's. */
export const townModel: fc.Arbitrary<TownModel> = named(someIds(3), template).chain((templates) =>
  fc.record({
    townName: name,
    languages: someLanguages,
    groupKinds: named(someIds(3), kind(templates.flatMap(([first]) => (first ? [first.id] : [])))),
    templates: fc.shuffledSubarray(templates.flat(), { minLength: templates.flat().length }),
    commonSets: fc.record(commonSet).map((set) => [set]),
    urgencies: named(someIds(3), (id) => fc.record({ id: fc.constant(id), name })),
    strategyTags: named(someIds(2), (id) => fc.record({ id: fc.constant(id), name })),
    lineKinds: named(someIds(2), (id) => fc.record({ id: fc.constant(id), name })),
    lineAudience: fc.constantFrom("staff" as const, "leads" as const),
    clock: fc.constant([]),
    plan: fc.constant(usualPlanModel),
    trainingRules: fc.constant(lawfulTrainingRules),
    talk: fc.constant(null),
    periods: named(someIds(3), (id) =>
      fc.record({ id: fc.constant(id), name, from: monthDay, to: monthDay }),
    ),
    summaryChannels: fc.constant([]),
  }),
);

export interface WrittenDiscussion {
  readonly kind: GroupKind;
  readonly template: DiscussionTemplate;
  readonly worksheet: Worksheet;
}

/** What a group wrote with some version of its kind's template; its needs may name what the town no longer has. */
export function discussionIn(model: TownModel): fc.Arbitrary<WrittenDiscussion> {
  return fc.constantFrom(...model.groupKinds).chain((groupKind) => {
    const versions = model.templates.filter((one) => one.id === groupKind.templateId);
    return fc.constantFrom(...versions).chain((template) =>
      worksheetOf(model, groupKind, template).map((worksheet) => ({
        kind: groupKind,
        template,
        worksheet,
      })),
    );
  });
}

function worksheetOf(
  model: TownModel,
  groupKind: GroupKind,
  template: DiscussionTemplate,
): fc.Arbitrary<Worksheet> {
  const keys = groupKind.perspectives.flatMap((perspective) =>
    template.themes.map((one) => answerKey(perspective.id, one.id)),
  );
  const idOf = (things: readonly { readonly id: string }[]) =>
    fc.constantFrom(null, "gone", ...things.map(({ id }) => id));
  const { competences, methods } = commonSetOf(model, 2027);
  const need = (id: string): fc.Arbitrary<Need> =>
    fc.record({
      id: fc.constant(id),
      themeId: fc.constantFrom("gone", ...template.themes.map((one) => one.id)),
      perspectiveId: fc.constantFrom(...groupKind.perspectives.map((one) => one.id)),
      competenceId: idOf(competences),
      competenceText: hostileText,
      description: hostileText,
      methodId: idOf(methods),
      targetGroup: hostileText,
      urgencyId: idOf(model.urgencies),
      lineId: fc.constantFrom(null, "gone"),
    });
  return fc.record({
    templateId: fc.constant(template.id),
    templateVersion: fc.constant(template.version),
    heldOn: fc.option(isoDay),
    participants: fc.option(fc.integer({ min: 1, max: 999 })),
    answers: fc.dictionary(fc.constantFrom(...keys), hostileText, { noNullPrototype: true }),
    needs: named(fc.uniqueArray(fc.constantFrom("n1", "n2", "n3", "n4"), { maxLength: 4 }), need),
    actions: fc.constant([]),
    takenNotes: fc.constant([]),
    followUps: fc.constant([]),
    neverMet: fc.constant(null),
    together: fc.boolean(),
    offers: fc.constant([]),
    lines: fc.constant([]),
    commonDecision: fc.constant(null),
  });
}
