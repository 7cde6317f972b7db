import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";
import { palette } from "../palette.ts";
import type * as report from "../report.ts";
import { wordLocale } from "./wordLocale.ts";

/** The numbering that lists use. */
export const bulletsOf = "bullets";

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 };

export function wordBlocks(block: report.ReportBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level],
          children: [run(block.words)],
        }),
      ];
    case "paragraph":
      return [paragraph(block)];
    case "list":
      return block.items.map(
        (text) =>
          new Paragraph({
            numbering: { reference: bulletsOf, level: 0 },
            children: [run({ text, ...languageOf(block) })],
          }),
      );
    case "table":
      // Between two tables Word needs a paragraph, or it joins them.
      return [caption(block.caption), table(block), new Paragraph({ spacing: { after: 60 } })];
    case "bars":
      return [caption(block.caption), chart(block)];
  }
}

function paragraph({ lines, quiet, lang }: report.Paragraph): Paragraph {
  const color = quiet ? { color: palette.quiet.slice(1) } : {};
  return new Paragraph({
    children: lines.map(
      (text, index) =>
        new TextRun({
          text: text,
          ...color,
          ...(index > 0 ? { break: 1 } : {}),
          ...languageRun(lang),
        }),
    ),
  });
}

function caption(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [new TextRun({ text: text, bold: true })],
  });
}

/** Per cent of the page: values take less where there are many of them. */
const usualWidth = 16;
const leastNamed = 30;

function table({ columns, rows }: report.Table): Table {
  const valueWidth = Math.min(usualWidth, Math.floor((100 - leastNamed) / Math.max(1, columns.length - 1)));
  const widths = columns.map((_, index) =>
    index === 0 ? 100 - (columns.length - 1) * valueWidth : valueWidth,
  );
  const cell = (index: number, children: readonly TextRun[], head = false) =>
    new TableCell({
      width: { size: widths[index] ?? valueWidth, type: WidthType.PERCENTAGE },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: palette.shade.slice(1) } } : {}),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children,
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        // Repeated on every page, and read as the names of the columns.
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, index) =>
          cell(index, [new TextRun({ text, bold: true, size: 19 })], true),
        ),
      }),
      ...rows.map(
        ({ name, note, values, strong = false }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(0, [run(name, 19, strong), ...(note ? [noteRun(note)] : [])]),
              ...values.map((value, index) => cell(index + 1, [run({ text: value }, 19, strong)])),
            ],
          }),
      ),
    ],
  });
}

/** A chart of Word's own, with its numbers inside, so that it can be restyled and copied. */
function chart({ description, labels, series }: report.Bars): Paragraph {
  return new Paragraph({
    children: [
      new ChartRun({
        type: "bar",
        categories: labels.map(({ text }) => text),
        series: series.map(({ name, values }, index) => ({
          name: name,
          values,
          color: (palette.series[index % palette.series.length] ?? palette.text).slice(1),
        })),
        legend: series.length > 1 ? { position: "bottom" } : false,
        // The first label on top, as in the table below.
        categoryAxis: { reverseOrder: true },
        valueAxis: { visible: false, gridlines: false },
        dataLabels: { value: true },
        transformation: { width: 600, height: 60 + labels.length * (18 + series.length * 16) },
        altText: { name: "chart", description: description, title: "" },
      }),
    ],
  });
}

function run(words: report.Words, size?: number, bold = false): TextRun {
  return new TextRun({
    text: words.text,
    ...(bold ? { bold } : {}),
    ...(size === undefined ? {} : { size }),
    ...languageRun(words.lang),
  });
}

function noteRun(text: string): TextRun {
  return new TextRun({ text: text, break: 1, size: 17, color: palette.quiet.slice(1) });
}

function languageOf({ lang }: { readonly lang?: string }): { readonly lang?: string } {
  return lang === undefined ? {} : { lang };
}

function languageRun(lang: string | undefined): { readonly language?: { readonly value: string } } {
  return lang === undefined ? {} : { language: { value: wordLocale(lang) } };
}
