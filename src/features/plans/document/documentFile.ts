import type { Language } from "#domain/model/localText.ts";
import { fileName } from "#files/fileName.ts";
import type { Report } from "#files/report.ts";
import { saveFile } from "#files/saveFile.ts";
import { formatsIn } from "#i18n/formats.ts";
import { screenNamespaces } from "#i18n/screenNamespaces.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { ReportIn } from "./reportIn.ts";

export type FileFormat = "word" | "pdf";

interface Wanted {
  readonly format: FileFormat;
  readonly language: Language;
}

/** Writes a report as a file and gives it to the person. What writes it is fetched now, and may not come. */
export async function saveReportFile(
  make: (wanted: ReportIn) => Report,
  { format, language }: Wanted,
): Promise<Result<null, "notFetched">> {
  try {
    const { texts } = await screenNamespaces.planDocument[language]();
    const report = make({ language, texts, formats: formatsIn(language) });
    const name = [report.title, report.kind === texts.report.kind ? null : report.kind, report.mark]
      .filter(Boolean)
      .join(" ");
    if (format === "word") {
      const { writeWord } = await import("#files/word/writeWord.ts");
      saveFile(await writeWord(report), fileName(name, "docx"), wordType);
    } else {
      const { writePdf } = await import("#files/pdf/writePdf.ts");
      const { fetchFont } = await import("#files/pdf/fetchFont.ts");
      saveFile(await writePdf(report, fetchFont), fileName(name, "pdf"), "application/pdf");
    }
    return ok(null);
  } catch (error) {
    // A part of the app could not be fetched; anything else is a fault of ours and has to be heard of.
    if (error instanceof TypeError) return fail("notFetched");
    throw error;
  }
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
