import { textIn } from "#domain/model/localText.ts";
import { type Chapter, tablesIn } from "#domain/plans/document/lawCheck.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { PlanDocumentView } from "#usecases/plans/usePlanDocument.ts";
import { AreaWords } from "./AreaWords.tsx";
import { ChapterTexts } from "./ChapterTexts.tsx";
import { chapterAnchor } from "./chapterAnchor.ts";
import { useDocumentStyles } from "./document.styles.ts";
import { PlanList } from "./PlanList.tsx";
import { TablePart } from "./TablePart.tsx";

interface ChapterSectionProps {
  readonly view: PlanDocumentView;
  readonly chapter: Chapter;
  readonly number: number;
}

/** One chapter: its text in each of the town's languages, and what the app sets in it. */
export function ChapterSection({ view, chapter, number }: ChapterSectionProps) {
  const texts = useTexts("planDocument");
  const language = useLanguage();
  const styles = useDocumentStyles();
  const { contains, id, help } = chapter;
  const anchor = chapterAnchor(id);
  return (
    <section className={styles.chapter} aria-labelledby={anchor}>
      <div className={styles.stack}>
        <h2 id={anchor} tabIndex={-1} className={styles.title}>
          {`${number} `}
          <InLanguage shown={textIn(chapter.name, language)} />
        </h2>
        {help && view.writing && (
          <p className={styles.quiet}>
            <InLanguage shown={textIn(help, language)} />
          </p>
        )}
        <ChapterTexts view={view} chapter={chapter} />
        {contains.includes("areas") && <AreaWords material={view.material} />}
        {tablesIn(contains).map((table) => (
          <TablePart key={table} view={view} id={table} />
        ))}
        {contains.includes("plans") && (
          <PlanList plans={view.material.plans} title={texts.chapter.plansTitle} />
        )}
      </div>
    </section>
  );
}
