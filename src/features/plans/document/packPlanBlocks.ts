import { competenceOf, type YearModel } from "#domain/model/yearModel.ts";
import { type VersionChanges, versionChanges } from "#domain/plans/document/versionChanges.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { planTotals, rowDays } from "#domain/plans/planTotals.ts";
import type { ReportBlock, TableRow } from "#files/report.ts";
import type { CommitteePack } from "#usecases/plans/loadCommitteePack.ts";
import { planName, totalValues } from "./planBlocks.ts";
import type { ReportIn } from "./reportIn.ts";
import { wordsIn } from "./writtenBlocks.ts";

/** Every unit's plan row by row. */
export function planRowBlocks({ material }: CommitteePack, wanted: ReportIn): readonly ReportBlock[] {
  const { texts } = wanted;
  const columns = texts.report.planColumns;
  const filled = material.plans.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [];
  return [
    { kind: "heading", level: 2, words: { text: texts.pack.plans } },
    ...filled.flatMap((plan): readonly ReportBlock[] => {
      const name = planName(plan, wanted);
      const totals = totalValues(planTotals(plan.rows), wanted).slice(1);
      return [
        { kind: "heading", level: 3, words: { text: name } },
        {
          kind: "table",
          caption: texts.report.planOf(name),
          columns: [columns.training, columns.participants, columns.days, columns.cost],
          rows: [
            ...plan.rows.map((row) => tableRow(row, material.model, wanted)),
            { name: { text: texts.report.total }, values: totals, strong: true },
          ],
        },
      ];
    }),
  ];
}

function tableRow(row: PlanRow, model: YearModel, { texts, formats, language }: ReportIn): TableRow {
  const { unknown, untitled } = texts.report;
  const days = rowDays(row);
  const known = competenceOf(model, row.competenceId);
  const competence = known ? wordsIn(known.name, language).text : row.competenceText.trim();
  const facts = [
    row.training.trim() === "" ? "" : row.need,
    row.targetGroup,
    competence,
    row.provider,
    row.when,
  ];
  const note = facts
    .map((fact) => fact.trim())
    .filter(Boolean)
    .join(" · ");
  return {
    name: { text: row.training.trim() || row.need.trim() || untitled },
    ...(note === "" ? {} : { note }),
    values: [
      row.participants === null ? unknown : formats.number(row.participants),
      days === null ? unknown : formats.number(days),
      row.cost === null ? unknown : formats.euros(row.cost),
    ],
  };
}

/** What an amendment changes and why, before everything else; nothing of a first version. */
export function changeBlocks(
  { material, previous }: CommitteePack,
  wanted: ReportIn,
): readonly ReportBlock[] {
  if (!previous) return [];
  const words = wanted.texts.pack;
  const { process, plans } = material;
  const reason = process.amendments.find(({ version }) => version === process.version)?.reason;
  const units = plans.flatMap((plan) => {
    const changes = versionChanges(previous.get(plan.unitId)?.rows ?? [], plan.rows);
    return unitChanges(planName(plan, wanted), changes, wanted);
  });
  return [
    { kind: "heading", level: 2, words: { text: words.changes } },
    ...(reason ? [{ kind: "paragraph" as const, lines: [words.reason(reason)] }] : []),
    ...(units.length > 0 ? units : [{ kind: "paragraph" as const, lines: [words.changesNone] }]),
  ];
}

function unitChanges(
  name: string,
  changes: VersionChanges,
  { texts, formats }: ReportIn,
): readonly ReportBlock[] {
  const { pack, report } = texts;
  const line = (row: PlanRow) => {
    const days = rowDays(row);
    const facts = [
      row.training.trim() || row.need.trim() || report.untitled,
      days === null ? "" : pack.days(formats.number(days)),
      row.cost === null ? "" : formats.euros(row.cost),
    ];
    return facts.filter(Boolean).join(", ");
  };
  const titles = { added: pack.added(name), changed: pack.changed(name), removed: pack.removed(name) };
  return (["added", "changed", "removed"] as const).flatMap((kind): readonly ReportBlock[] =>
    changes[kind].length === 0
      ? []
      : [
          { kind: "heading", level: 3, words: { text: titles[kind] } },
          { kind: "list", items: changes[kind].map(line) },
        ],
  );
}
