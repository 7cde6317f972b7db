import { useTexts } from "#i18n/useTexts.ts";
import type { PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { saveReportFile } from "./documentFile.ts";
import { documentReport } from "./documentReport.ts";
import { FileButtons } from "./FileButtons.tsx";

/** The document as Word, to go on with, and as PDF, to pass on: as it stands on the screen. */
export function DocumentFiles({ view: { material, document } }: { readonly view: PlanDocumentView }) {
  const texts = useTexts("planDocument").files;
  return (
    <FileButtons
      group={texts.group}
      labels={{
        word: { shown: texts.word, said: texts.wordLabel },
        pdf: { shown: texts.pdf, said: texts.pdfLabel },
      }}
      languages={material.model.languages}
      save={async (format, language) =>
        (
          await saveReportFile((wanted) => documentReport({ material, document }, wanted), {
            format,
            language,
          })
        ).ok
      }
    />
  );
}
