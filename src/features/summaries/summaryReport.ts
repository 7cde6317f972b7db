import { linesByKind } from "#domain/lines/linesByKind.ts";
import { type Language, type LocalText, languages, textIn } from "#domain/model/localText.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { textBlocks } from "#domain/summaries/textBlocks.ts";
import type { Report, ReportBlock, Words } from "#files/report.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";

export interface ReportIn {
  readonly language: Language;
  readonly texts: Texts<"messages">;
  readonly formats: Formats;
  readonly townName: LocalText;
  /** HR's own working copy: marked as such on every page. */
  readonly draft: boolean;
}

type Theme = PublishedSummary["themes"][number];

/** How many competences the chart shows; all of them are in the tables. */
const charted = 8;

/** A summary as a document in one language: what everybody reads in the app, in the same order. */
export function summaryReport(published: PublishedSummary, wanted: ReportIn): Report {
  const { texts, formats, draft, language } = wanted;
  const words = texts.report;
  const day = formats.day(published.publishedOn);
  const { groupsIn, groupsExpected, participants, groupsNeverMet } = published;
  return {
    language,
    kind: words.kind(published.year),
    title: published.unitName,
    mark: draft ? words.draftMark : null,
    author: textIn(wanted.townName, language).text,
    page: words.page,
    blocks: [
      {
        kind: "paragraph",
        quiet: true,
        lines: [
          texts.basis(groupsIn, groupsExpected, participants, groupsNeverMet),
          draft ? words.draft(day) : words.published(day, published.revision),
        ],
      },
      ...linesBlocks(published, wanted),
      ...published.themes.flatMap((theme) => themeBlocks(published, theme, wanted)),
      { kind: "heading", level: 2, words: { text: words.numbers } },
      ...mostNeeded(published, wanted),
      ...shares(published, wanted),
    ],
  };
}

/** The lines first, as in the app; each kind is a list under its name. */
function linesBlocks({ lines }: PublishedSummary, { texts, language }: ReportIn): readonly ReportBlock[] {
  if (lines.length === 0) return [];
  const kinds = linesByKind(lines).flatMap(([first, ...rest]): readonly ReportBlock[] => {
    const name = first.kind ? wordsIn(first.kind, language) : { text: texts.report.otherLines };
    // A list has one language: lines that are there in another one only are a list of their own.
    const shown = [first, ...rest].map(({ text }) => textIn(text, language));
    const inLanguages = [...new Set(shown.map(({ lang }) => lang))];
    return [
      { kind: "heading", level: 3, words: name },
      ...inLanguages.map((lang) => ({
        kind: "list" as const,
        items: shown.filter((one) => one.lang === lang).map(({ text }) => text),
        ...(lang === language ? {} : { lang }),
      })),
    ];
  });
  return [{ kind: "heading", level: 2, words: { text: texts.lines } }, ...kinds];
}

function themeBlocks(published: PublishedSummary, theme: Theme, wanted: ReportIn): readonly ReportBlock[] {
  const { texts, formats } = wanted;
  const words = texts.report;
  const name = wordsIn(theme.name, wanted.language);
  const { columns } = words;
  const rows = theme.competences.map(({ competence, common, needs, groups }) => ({
    name: wordsIn(competence, wanted.language),
    ...(common ? {} : { note: words.ownWords }),
    values: [formats.number(needs), formats.number(groups)],
  }));
  return [
    { kind: "heading", level: 2, words: name },
    ...narrativeBlocks(published, theme.id, wanted),
    ...(rows.length > 0
      ? [
          {
            kind: "table" as const,
            caption: words.needsOf(name.text),
            columns: [columns.competence, columns.needs, columns.groups],
            rows,
          },
        ]
      : []),
  ];
}

/** HR's text in the wanted language, else in the one that it was written in, which is then said. */
function narrativeBlocks(
  { narrative }: PublishedSummary,
  themeId: string,
  { language, texts }: ReportIn,
): readonly ReportBlock[] {
  for (const lang of new Set([language, ...languages])) {
    const text = narrative[lang]?.[themeId]?.trim();
    if (!text) continue;
    const own = lang === language ? {} : { lang };
    return textBlocks(text).map((block) =>
      block.kind === "list"
        ? { kind: "list", items: block.items, ...own }
        : { kind: "paragraph", lines: block.lines, ...own },
    );
  }
  return [{ kind: "paragraph", lines: [texts.report.nothingWritten], quiet: true }];
}

function mostNeeded({ themes }: PublishedSummary, wanted: ReportIn): readonly ReportBlock[] {
  const { formats, texts, language } = wanted;
  const words = texts.report;
  const byName = new Map<string, { readonly label: Words; readonly needs: number }>();
  for (const { competence, needs } of themes.flatMap((theme) => theme.competences)) {
    const label = wordsIn(competence, language);
    byName.set(label.text, { label, needs: needs + (byName.get(label.text)?.needs ?? 0) });
  }
  const most = [...byName.values()].sort((a, b) => b.needs - a.needs).slice(0, charted);
  if (most.length === 0) return [];
  const values = most.map(({ needs }) => needs);
  const said = most.map(({ label, needs }) => words.counted(label.text, formats.number(needs)));
  return [
    {
      kind: "bars",
      caption: words.mostNeeded,
      description: words.mostNeededSaid(formats.list(said)),
      labels: most.map(({ label }) => label),
      series: [{ name: words.needs, values, shown: values.map(formats.number) }],
    },
  ];
}

function shares({ shares }: PublishedSummary, { formats, texts }: ReportIn): readonly ReportBlock[] {
  const words = texts.report;
  const all = shares.s70 + shares.s20 + shares.s10;
  if (all === 0) return [{ kind: "paragraph", lines: [words.noShares] }];
  const parts = ([70, 20, 10] as const).map((model) => {
    const count = shares[`s${model}`];
    const chosen = Math.round((count / all) * 100);
    const shown = { chosen: formats.percent(count / all), model: formats.percent(model / 100) };
    return { name: words[`s${model}`], model, chosen, shown, count: formats.number(count) };
  });
  const said = parts.map(({ name, shown }) => words.shareSaid(name, shown.chosen, shown.model));
  return [
    {
      kind: "bars",
      caption: words.shares,
      description: words.sharesSaid(formats.list(said)),
      labels: parts.map(({ name }) => ({ text: name })),
      series: [
        {
          name: words.chosen,
          values: parts.map(({ chosen }) => chosen),
          shown: parts.map(({ shown }) => shown.chosen),
        },
        {
          name: words.model,
          values: parts.map(({ model }) => model),
          shown: parts.map(({ shown }) => shown.model),
        },
      ],
    },
    {
      kind: "table",
      caption: words.shares,
      columns: [words.share, words.needs, words.chosen, words.model],
      rows: parts.map(({ name, count, shown }) => ({
        name: { text: name },
        values: [count, shown.chosen, shown.model],
      })),
    },
    ...(shares.open > 0 ? [{ kind: "paragraph" as const, lines: [words.open(shares.open)] }] : []),
  ];
}

/** A text of the town's; its language is said where it is not the report's. */
function wordsIn(text: LocalText, language: Language): Words {
  const shown = textIn(text, language);
  return shown.lang === language ? { text: shown.text } : shown;
}
