import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { Language } from "#domain/model/localText.ts";
import type { YearModel } from "#domain/model/yearModel.ts";
import type { PublishedSummary } from "#domain/summaries/publishedSummary.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { usePageActionStyles } from "#ui/pageAction.styles.ts";
import { type FileFormat, saveSummaryFile } from "./summaryFile.ts";

interface DownloadButtonsProps {
  readonly model: Pick<YearModel, "languages" | "townName">;
  /** What the file says, as it is when somebody asks for it. */
  readonly content: () => PublishedSummary;
  readonly draft?: boolean;
}

const formats: readonly FileFormat[] = ["word", "pdf"];

/** The summary as a file, in each language that the town writes in. */
export function DownloadButtons({ model, content, draft = false }: DownloadButtonsProps) {
  const texts = useTexts("summaries").files;
  const styles = usePageActionStyles();
  const announce = useAnnounce();
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");
  const several = model.languages.length > 1;
  const inLanguage = (label: string, language: Language) =>
    several ? texts.inLanguage(label, texts.languages[language]) : label;
  const save = async (format: FileFormat, language: Language) => {
    if (state === "making") return;
    setState("making");
    announce(texts.making);
    let done = false;
    try {
      const wanted = { format, language, townName: model.townName, draft };
      done = (await saveSummaryFile(content(), wanted)).ok;
    } finally {
      setState(done ? "idle" : "failed");
      announce(done ? texts.saved : "");
    }
  };
  return (
    <fieldset className={styles.group} aria-label={draft ? texts.groupDraft : texts.group}>
      {model.languages.flatMap((language) =>
        formats.map((format) => (
          <button
            key={`${format} ${language}`}
            type="button"
            className={styles.button}
            aria-disabled={state === "making"}
            aria-label={inLanguage(format === "word" ? texts.wordLabel : texts.pdfLabel, language)}
            onClick={() => void save(format, language)}
          >
            <ArrowDownloadRegular aria-hidden />
            {inLanguage(texts[format], language)}
          </button>
        )),
      )}
      {state === "failed" && (
        <p role="alert" className={styles.failed}>
          {texts.failed}
        </p>
      )}
    </fieldset>
  );
}
