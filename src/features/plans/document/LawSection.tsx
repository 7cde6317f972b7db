import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { textIn } from "#domain/model/localText.ts";
import type { Chapter, LawAnswer } from "#domain/plans/document/lawCheck.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";
import { chapterAnchor } from "./chapterAnchor.ts";
import { useDocumentStyles } from "./document.styles.ts";

interface LawSectionProps {
  readonly answers: readonly LawAnswer[];
  readonly chapters: readonly Chapter[];
}

/** What the law wants the document to tell, and which chapter tells it: it warns and never stops anybody. */
export function LawSection({ answers, chapters }: LawSectionProps) {
  const texts = useTexts("planDocument").law;
  const language = useLanguage();
  const styles = useDocumentStyles();
  const missing = answers.filter(({ state }) => state !== "answered").length;
  const nameOf = (chapter: Chapter) =>
    `${chapters.findIndex(({ id }) => id === chapter.id) + 1} ${textIn(chapter.name, language).text}`;
  return (
    <Section title={texts.title} note={texts.lead}>
      <div className={styles.stack}>
        <p className={styles.text}>{missing === 0 ? texts.allAnswered : texts.missing(missing)}</p>
        <ul className={styles.law}>
          {answers.map(({ point, state, chapters: named }) => (
            <li key={point} className={styles.point}>
              <StatusLabel
                tone={state === "answered" ? "success" : "warning"}
                icon={
                  state === "answered" ? (
                    <CheckmarkCircleRegular aria-hidden />
                  ) : (
                    <WarningRegular aria-hidden />
                  )
                }
              >
                {`${texts.points[point]}: ${texts.state[state].toLocaleLowerCase(language)}`}
              </StatusLabel>
              {state === "noChapter" && <span className={styles.quiet}>{texts.noChapterHelp}</span>}
              {named.map((chapter) => (
                <button
                  key={chapter.id}
                  type="button"
                  className={styles.jump}
                  onClick={() => goTo(chapterAnchor(chapter.id))}
                >
                  {texts.goTo(nameOf(chapter))}
                </button>
              ))}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
