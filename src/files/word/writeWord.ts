import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { palette } from "../palette.ts";
import { printableReport } from "../printableReport.ts";
import type { Report, ReportBlock } from "../report.ts";
import { bulletsOf, wordBlocks } from "./wordBlocks.ts";
import { wordLocale } from "./wordLocale.ts";

/**
 * The report as a Word document of real headings, lists and tables with header rows, in Word's own styles, so that it
 * can be gone on with; every text has its language, for spelling and for reading aloud.
 */
export async function writeWord(given: Report): Promise<Uint8Array<ArrayBuffer>> {
  const report = printableReport(given);
  const { kind, title, mark, author, page } = report;
  const quiet = palette.quiet.slice(1);
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: palette.text.slice(1) },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const document = new Document({
    title,
    subject: kind,
    creator: author,
    lastModifiedBy: author,
    features: { updateFields: false },
    styles: {
      default: {
        document: {
          run: { font, size: 21, language: { value: wordLocale(report.language) } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading(44, 0),
        heading2: heading(30, 320),
        heading3: heading(24, 200),
        heading4: heading(21, 160),
      },
    },
    numbering: {
      config: [
        {
          reference: bulletsOf,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        headers: {
          default: new Header({ children: mark ? [edge([new TextRun({ text: mark, color: quiet })])] : [] }),
        },
        footers: {
          default: new Footer({
            children: [
              edge([
                new TextRun({
                  color: quiet,
                  children: [`${page} `, PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
                }),
              ]),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: kind, color: quiet })] }),
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...content(report),
        ],
      },
    ],
  });
  const file = await Packer.toArrayBuffer(document);
  return new Uint8Array(file);
}

/**
 * With a table of contents the chapters begin on a page of their own. It leads to the headings and names no pages: only
 * Word knows them, and would ask about every document that wants them filled in.
 */
function content({ blocks, contents }: Report): readonly FileChild[] {
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  if (!contents || first < 0) return blocks.flatMap(wordBlocks);
  const before: readonly ReportBlock[] = blocks.slice(0, first);
  return [
    ...before.flatMap(wordBlocks),
    new Paragraph({
      spacing: { before: 320, after: 120 },
      children: [new TextRun({ text: contents, bold: true, size: 30 })],
    }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: "2-2",
      pageNumbersEntryLevelsRange: "2-2",
      beginDirty: false,
    }),
    new Paragraph({ children: [new PageBreak()] }),
    ...blocks.slice(first).flatMap(wordBlocks),
  ];
}

const font = "Calibri";

function edge(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children });
}
