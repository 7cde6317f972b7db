import { useState } from "react";
import type { Language } from "#domain/model/localText.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import { useCommitteePack } from "#usecases/plans/useCommitteePack.ts";
import { committeePackReport } from "./committeePackReport.ts";
import { useDocumentStyles } from "./document.styles.ts";
import { saveReportFile } from "./documentFile.ts";
import { FileButtons } from "./FileButtons.tsx";

interface CommitteePackButtonProps {
  readonly planYear: number;
  /** The town's languages. */
  readonly languages: readonly Language[];
}

/** The confirming body's material in one press. The screen it stands on loads the texts `planDocument` as well. */
export function CommitteePackButton({ planYear, languages }: CommitteePackButtonProps) {
  const texts = useTexts("planDocument").files;
  const styles = useDocumentStyles();
  const gather = useCommitteePack(planYear);
  const [failure, setFailure] = useState<UseCaseFailure | null>(null);
  return (
    <Section title={texts.pack}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{texts.packHelp}</p>
        <FileButtons
          group={texts.pack}
          labels={{
            word: { shown: texts.word, said: texts.packWordLabel },
            pdf: { shown: texts.pdf, said: texts.packPdfLabel },
          }}
          languages={languages}
          save={async (format, language) => {
            const pack = await gather();
            setFailure(pack.ok ? null : pack.failure);
            if (!pack.ok) return false;
            const made = await saveReportFile((wanted) => committeePackReport(pack.value, wanted), {
              format,
              language,
            });
            return made.ok;
          }}
        />
        {failure && <FailurePanel failure={failure} />}
      </div>
    </Section>
  );
}
