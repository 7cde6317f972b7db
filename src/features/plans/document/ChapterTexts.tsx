import { Button } from "@fluentui/react-components";
import { type Language, languages, textIn } from "#domain/model/localText.ts";
import type { Chapter } from "#domain/plans/document/lawCheck.ts";
import type { PlanDocument } from "#domain/plans/document/planDocument.ts";
import { withTextsOf } from "#domain/plans/document/tableEdits.ts";
import { hasNewText } from "#domain/plans/document/takeAll.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { useDocumentStyles } from "./document.styles.ts";

interface ChapterTextsProps {
  readonly view: PlanDocumentView;
  readonly chapter: Chapter;
}

/** More is a book of its own, and does not fit into the document's item. */
const longest = 12_000;

export function ChapterTexts({ view, chapter }: ChapterTextsProps) {
  const texts = useTexts("planDocument").chapter;
  const language = useLanguage();
  const hidden = useHiddenStyles();
  const styles = useDocumentStyles();
  const { material, document, writing } = view;
  if (!writing) {
    const shown = languages
      .toSorted((a, b) => Number(b === language) - Number(a === language))
      .find((one) => document.texts[one]?.[chapter.id]?.trim());
    if (shown) return <Prose text={document.texts[shown]?.[chapter.id] ?? ""} lang={shown} />;
    return chapter.contains.length === 0 ? <p className={styles.quiet}>{texts.nothing}</p> : null;
  }
  const several = material.model.languages.length > 1;
  const name = textIn(chapter.name, language).text;
  const write = (to: Language, text: string) => writing.change((now) => withText(now, to, chapter.id, text));
  return (
    <>
      {material.model.languages.map((to) => (
        <LongTextField
          key={to}
          label={
            <>
              {several ? texts.textIn[to] : texts.text}
              <span className={hidden.visually}>{`: ${name}`}</span>
            </>
          }
          lang={to}
          limit={longest}
          value={document.texts[to]?.[chapter.id] ?? ""}
          onChange={(text) => write(to, text)}
          onBlur={writing.blurred}
        />
      ))}
      <LastText view={view} chapterId={chapter.id} name={name} />
    </>
  );
}

function withText(document: PlanDocument, language: Language, chapterId: string, text: string): PlanDocument {
  const own = { ...document.texts[language], [chapterId]: text };
  return { ...document, texts: { ...document.texts, [language]: own } };
}

/** What stood here last year, to be read and to begin with. */
function LastText({
  view: { material, document, writing },
  chapterId,
  name,
}: {
  readonly view: PlanDocumentView;
  readonly chapterId: string;
  readonly name: string;
}) {
  const texts = useTexts("planDocument").last;
  const styles = useDocumentStyles();
  const hidden = useHiddenStyles();
  const announce = useAnnounce();
  const { last, planYear } = material;
  const written = languages.filter((language) => last?.texts[language]?.[chapterId]?.trim());
  if (!last || !writing || written.length === 0) return null;
  return (
    <>
      {hasNewText(document, last, chapterId) && (
        <div className={styles.buttons}>
          <Button
            className={styles.button}
            onClick={() => {
              writing.change((now) => withTextsOf(now, last, chapterId));
              announce(texts.taken);
            }}
          >
            {texts.take(planYear - 1)}
            <span className={hidden.visually}>{`: ${name}`}</span>
          </Button>
        </div>
      )}
      <details className={styles.fold}>
        <summary>
          {texts.text(planYear - 1)}
          <span className={hidden.visually}>{`: ${name}`}</span>
        </summary>
        <div className={styles.said}>
          {written.map((language) => (
            <Prose key={language} text={last.texts[language]?.[chapterId] ?? ""} lang={language} />
          ))}
        </div>
      </details>
    </>
  );
}
