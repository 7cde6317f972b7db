import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { Language } from "#domain/model/localText.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { usePageActionStyles } from "#ui/pageAction.styles.ts";
import type { FileFormat } from "./documentFile.ts";

interface FileButtonsProps {
  /** What the files are, for who does not see them together. */
  readonly group: string;
  readonly labels: Readonly<Record<FileFormat, { readonly shown: string; readonly said: string }>>;
  readonly languages: readonly Language[];
  /** True: the file has been given to the person. */
  readonly save: (format: FileFormat, language: Language) => Promise<boolean>;
}

const formats: readonly FileFormat[] = ["word", "pdf"];

/** A document as a file, in each language that the town writes in. */
export function FileButtons({ group, labels, languages, save }: FileButtonsProps) {
  const texts = useTexts("planDocument").files;
  const styles = usePageActionStyles();
  const announce = useAnnounce();
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");
  const inLanguage = (label: string, language: Language) =>
    languages.length > 1 ? texts.inLanguage(label, texts.languages[language]) : label;
  const press = async (format: FileFormat, language: Language) => {
    if (state === "making") return;
    setState("making");
    announce(texts.making);
    let done = false;
    try {
      done = await save(format, language);
    } finally {
      setState(done ? "idle" : "failed");
      announce(done ? texts.saved : "");
    }
  };
  return (
    <fieldset className={styles.group} aria-label={group}>
      {languages.flatMap((language) =>
        formats.map((format) => (
          <button
            key={`${format} ${language}`}
            type="button"
            className={styles.button}
            aria-disabled={state === "making"}
            aria-label={inLanguage(labels[format].said, language)}
            onClick={() => void press(format, language)}
          >
            <ArrowDownloadRegular aria-hidden />
            {inLanguage(labels[format].shown, language)}
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
