import { Link } from "wouter";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import type { PublishPreview } from "#usecases/preparePublishing.ts";
import type { PublishWarning } from "#usecases/publishWarnings.ts";
import { usePublishStyles } from "./publish.styles.ts";

interface PublishWarningsProps {
  readonly preview: PublishPreview;
  /** Whether the town writes in more than one language. */
  readonly several: boolean;
  readonly summaryHref: string;
}

/** What HR should know before the summary is seen by others; what can be mended in the text leads there. */
export function PublishWarnings({ preview, several, summaryHref }: PublishWarningsProps) {
  const texts = useTexts("summaries").publish;
  const lines = useTexts("lines").summary;
  const styles = usePublishStyles();
  const say = useWarning(several);
  return preview.warnings.map((warning) => {
    const said = say(warning);
    return (
      <Notice key={said} tone="warning">
        {said}{" "}
        {(warning.kind === "narrativeMissing" || warning.kind === "hints") && (
          <Link href={summaryHref} className={styles.noticeLink}>
            {texts.fixText}
          </Link>
        )}
        {(warning.kind === "linesUnpublished" || warning.kind === "linesOutdated") && (
          <Link href={`/lines/${preview.year}/${preview.unitId}/publish`} className={styles.noticeLink}>
            {lines.toPublish}
          </Link>
        )}
      </Notice>
    );
  });
}

function useWarning(several: boolean): (warning: PublishWarning) => string {
  const fixed = useTexts("summaries").publish.warnings;
  const texts = useTexts("channels").warnings;
  const lines = useTexts("lines").summary;
  const formats = useFormats();
  const own = useLanguage();
  return (warning) => {
    switch (warning.kind) {
      case "narrativeMissing": {
        const { language } = warning;
        const themes = formats.list(warning.themes.map((theme) => textIn(theme, own).text));
        return several ? texts.missingIn(texts.languages[language], themes) : texts.missing(themes);
      }
      case "missingGroups":
        return texts.notIn(warning.count);
      case "returnedGroups":
        return texts.returned(warning.count);
      case "hints":
        return texts.hints(formats.list(warning.words));
      case "linesUnpublished":
        return lines.unpublished;
      case "linesOutdated":
        return lines.outdated;
      case "linesNotForReaders":
        return lines.notForReaders;
      default:
        return fixed[warning.kind];
    }
  };
}
