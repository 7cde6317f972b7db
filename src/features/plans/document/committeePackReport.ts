import { textIn } from "#domain/model/localText.ts";
import { planTotals } from "#domain/plans/planTotals.ts";
import type { Report, ReportBlock, TableRow } from "#files/report.ts";
import type { CommitteePack } from "#usecases/plans/loadCommitteePack.ts";
import { chapterBlocks, standing } from "./documentReport.ts";
import { changeBlocks, planRowBlocks } from "./packPlanBlocks.ts";
import type { ReportIn } from "./reportIn.ts";

/** What the confirming body decides on, and all that it needs for it, in one file. */
export function committeePackReport(pack: CommitteePack, wanted: ReportIn): Report {
  const { material } = pack;
  const { texts, language } = wanted;
  const body = textIn(material.model.plan.confirmation.body, language).text;
  return {
    language,
    kind: texts.pack.kind(body),
    title: texts.title(material.planYear),
    mark: material.confirmation ? null : texts.report.draftMark,
    author: textIn(material.model.townName, language).text,
    page: texts.report.page,
    contents: texts.report.contents,
    blocks: [
      standing(pack, wanted),
      ...proposal(pack, body, wanted),
      ...changeBlocks(pack, wanted),
      ...chapterBlocks(pack, wanted),
      ...planRowBlocks(pack, wanted),
      ...reviewBlocks(pack, wanted),
      ...followUpBlocks(pack, wanted),
    ],
  };
}

/** What is asked of the body, on the first page. */
function proposal(
  { material, dueOn }: CommitteePack,
  body: string,
  { texts, formats }: ReportIn,
): readonly ReportBlock[] {
  const words = texts.pack;
  const { planYear, process, plans, confirmation } = material;
  const { rows, days, cost } = planTotals(plans.flatMap((plan) => plan.rows));
  const missing = plans.filter((plan) => plan.rows.length === 0).map(({ name }) => name);
  return [
    ...(confirmation
      ? []
      : [
          {
            kind: "paragraph" as const,
            lines: [words.proposal(body, planYear, process.version), words.dueOn(formats.day(dueOn))],
          },
        ]),
    {
      kind: "paragraph",
      lines: [words.figures(formats.number(rows), formats.number(days), formats.euros(cost))],
    },
    ...(missing.length > 0
      ? [{ kind: "paragraph" as const, lines: [words.missing(formats.list(missing))] }]
      : []),
  ];
}

function reviewBlocks(
  { reviews, groups }: CommitteePack,
  { texts, formats }: ReportIn,
): readonly ReportBlock[] {
  const words = texts.pack;
  const heading: ReportBlock = { kind: "heading", level: 2, words: { text: words.reviews } };
  const nameOf = (groupId: string) => groups.find(({ id }) => id === groupId)?.name ?? groupId;
  if (reviews.every(({ review }) => review === null))
    return [heading, { kind: "paragraph", quiet: true, lines: [words.noReviews] }];
  const rows = reviews.map(
    ({ groupId, review }): TableRow => ({
      name: { text: nameOf(groupId) },
      values: review
        ? [formats.day(review.on), words.outcomes[review.outcome]]
        : [texts.report.unknown, texts.report.unknown],
    }),
  );
  const remarks = reviews.flatMap(({ groupId, review }) =>
    review?.remarks.trim() ? [words.remark(nameOf(groupId), review.remarks.trim())] : [],
  );
  const { group, on, outcome } = words.reviewColumns;
  return [
    heading,
    { kind: "table", caption: words.reviews, columns: [group, on, outcome], rows },
    ...(remarks.length > 0
      ? [
          { kind: "heading" as const, level: 3 as const, words: { text: words.remarks } },
          { kind: "list" as const, items: remarks },
        ]
      : []),
  ];
}

function followUpBlocks({ followUps }: CommitteePack, { texts, formats }: ReportIn): readonly ReportBlock[] {
  const words = texts.pack;
  const year = followUps.planYear;
  const heading: ReportBlock = { kind: "heading", level: 2, words: { text: words.followUp(year) } };
  if (followUps.plans.length === 0)
    return [heading, { kind: "paragraph", quiet: true, lines: [words.noFollowUp(year)] }];
  const line = ({ rows, days, cost }: typeof followUps.whole): readonly string[] => {
    const all = rows.planned + rows.held + rows.cancelled + rows.moved;
    return [
      words.ofPlanned(formats.number(rows.held), formats.number(all)),
      words.ofPlanned(formats.number(days.realised), formats.number(days.planned)),
      words.ofPlanned(formats.euros(cost.realised), formats.euros(cost.planned)),
    ];
  };
  const { unit, rows, days, cost } = words.followUpColumns;
  const remarks = followUps.plans.flatMap(({ plan, followUp }) =>
    followUp.remark.trim() ? [words.remark(plan.unitName, followUp.remark.trim())] : [],
  );
  return [
    heading,
    { kind: "paragraph", quiet: true, lines: [words.ofPlannedHelp] },
    {
      kind: "table",
      caption: words.followUp(year),
      columns: [unit, rows, days, cost],
      rows: [
        ...followUps.plans.map(({ plan, outcome, isCentral }) => ({
          name: { text: isCentral ? texts.report.central : plan.unitName },
          values: line(outcome),
        })),
        { name: { text: texts.report.total }, values: line(followUps.whole), strong: true },
      ],
    },
    ...(remarks.length > 0 ? [{ kind: "list" as const, items: remarks }] : []),
  ];
}
