import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { palette } from "../palette.ts";
import { printableReport } from "../printableReport.ts";
import type { Report } from "../report.ts";
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
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        heading1: heading(44, 0),
        heading2: heading(30, 320),
        heading3: heading(24, 200),
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
          ...report.blocks.flatMap(wordBlocks),
        ],
      },
    ],
  });
  const file = await Packer.toArrayBuffer(document);
  return new Uint8Array(file);
}

const font = "Calibri";

function edge(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, children });
}
