import { competenceOf } from "#domain/model/yearModel.ts";
import { type CompetenceRows, rowsByCompetence } from "#domain/plans/document/rowsByCompetence.ts";
import { narrativesOf, type UnitPlan } from "#domain/plans/document/unitPlan.ts";
import { type PlanTotals, planTotals } from "#domain/plans/planTotals.ts";
import type { ReportBlock, TableRow, Words } from "#files/report.ts";
import type { DocumentMaterial } from "#usecases/plans/loadPlanDocument.ts";
import { trainingSections } from "./narrativeBlocks.ts";
import type { ReportIn } from "./reportIn.ts";
import { wordsIn, writtenBlocks } from "./writtenBlocks.ts";

/** Trainings that are named in a row; all of them are in the plan itself. */
const mostNamed = 6;

/** The plans on a general level (R26): the centralised one, each area's, and all of them together. */
export function planBlocks(material: DocumentMaterial, wanted: ReportIn): readonly ReportBlock[] {
  return [
    ...material.plans.flatMap((plan) => onePlan(plan, material, wanted)),
    ...allTogether(material.plans, wanted),
  ];
}

function onePlan(plan: UnitPlan, material: DocumentMaterial, wanted: ReportIn): readonly ReportBlock[] {
  const { texts, formats } = wanted;
  const words = texts.report;
  const name = planName(plan, wanted);
  const [own] = material.model.languages;
  const said = narrativesOf(plan, trainingSections(material.model.plan), material.unitsOf(plan.unitId));
  const blocks: ReportBlock[] = [
    { kind: "heading", level: 3, words: { text: name } },
    ...said.flatMap(({ text }) => writtenBlocks(text, own === wanted.language ? undefined : own)),
  ];
  if (plan.rows.length === 0) return [...blocks, { kind: "paragraph", quiet: true, lines: [words.noPlan] }];
  if (plan.source === "draft") blocks.push({ kind: "paragraph", quiet: true, lines: [words.notHandedIn] });
  const totals = planTotals(plan.rows);
  const columns = words.planColumns;
  blocks.push({
    kind: "table",
    caption: words.planOf(name),
    columns: [columns.competence, columns.rows, columns.participants, columns.days, columns.cost],
    rows: [
      ...rowsByCompetence(plan.rows).map((group) => competenceRow(group, material, wanted)),
      { name: { text: words.total }, values: totalValues(totals, wanted), strong: true },
    ],
  });
  if (totals.withoutDays + totals.withoutCost > 0) {
    const open = plan.rows.filter(
      (row) => row.cost === null || row.days === null || row.participants === null,
    );
    blocks.push({ kind: "paragraph", quiet: true, lines: [words.leftOut(open.length)] });
  }
  if (plan.frame?.days != null || plan.frame?.cost != null) {
    const { days, cost } = plan.frame;
    const line = words.frame(
      days === null ? words.unknown : formats.number(days),
      cost === null ? words.unknown : formats.euros(cost),
    );
    blocks.push({ kind: "paragraph", quiet: true, lines: [line] });
  }
  return blocks;
}

export function planName(plan: UnitPlan, { texts }: Pick<ReportIn, "texts">): string {
  return plan.isCentral ? texts.report.central : plan.name;
}

function competenceRow(
  { competenceId, text, rows, totals }: CompetenceRows,
  { model }: DocumentMaterial,
  wanted: ReportIn,
): TableRow {
  const words = wanted.texts.report;
  const known = competenceOf(model, competenceId);
  const name: Words = known ? wordsIn(known.name, wanted.language) : { text: text || words.otherCompetence };
  const named = [...new Set(rows.map((row) => row.training.trim() || row.need.trim()))].filter(Boolean);
  const more = named.length > mostNamed ? [words.moreTrainings(named.length - mostNamed)] : [];
  return {
    name,
    ...(named.length > 0 ? { note: [...named.slice(0, mostNamed), ...more].join("; ") } : {}),
    values: totalValues(totals, wanted),
  };
}

export function totalValues(
  { rows, participants, days, cost }: PlanTotals,
  { formats }: Pick<ReportIn, "formats">,
): readonly string[] {
  return [formats.number(rows), formats.number(participants), formats.number(days), formats.euros(cost)];
}

function allTogether(plans: readonly UnitPlan[], wanted: ReportIn): readonly ReportBlock[] {
  const { texts, formats } = wanted;
  const words = texts.report;
  const columns = words.planColumns;
  const filled = plans.filter(({ rows }) => rows.length > 0);
  if (filled.length < 2) return [];
  const totals = filled.map((plan) => ({ name: planName(plan, wanted), totals: planTotals(plan.rows) }));
  const all = planTotals(filled.flatMap(({ rows }) => rows));
  const line = ({ rows, days, eligibleDays, cost }: PlanTotals) => [
    formats.number(rows),
    formats.number(days),
    formats.number(eligibleDays),
    formats.euros(cost),
  ];
  const shown = totals.map(({ totals: { days } }) => formats.number(days));
  return [
    { kind: "heading", level: 3, words: { text: words.summary } },
    {
      kind: "table",
      caption: words.summary,
      columns: [columns.unit, columns.rows, columns.days, columns.eligible, columns.cost],
      rows: [
        ...totals.map((one) => ({ name: { text: one.name }, values: line(one.totals) })),
        { name: { text: words.total }, values: line(all), strong: true },
      ],
    },
    {
      kind: "bars",
      caption: words.daysByArea,
      description: words.barsSaid(
        words.daysByArea,
        formats.list(totals.map(({ name }, at) => words.barSaid(name, shown[at] ?? ""))),
      ),
      labels: totals.map(({ name }) => ({ text: name })),
      series: [{ name: columns.days, values: totals.map(({ totals: { days } }) => days), shown }],
    },
  ];
}
