import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { QrCode } from "#ui/QrCode.tsx";
import type { Printable } from "#usecases/usePrintable.ts";
import { eyebrow } from "../eyebrow.ts";
import { PaperAbove } from "./PaperAbove.tsx";
import { PaperDecision } from "./PaperDecision.tsx";
import { PaperEarlier } from "./PaperEarlier.tsx";
import { PaperTable } from "./PaperTable.tsx";
import { usePrintStyles } from "./print.styles.ts";
import { WritingLines } from "./WritingLines.tsx";

/** Lines for one answer: handwriting takes about a centimetre a line. */
const answerLines = 6;
const needRows = 6;
const lineRows = 6;
const actionRows = 5;

/** The form as A4 pages: black on white in every theme, since paper is. */
export function PaperSheet({ view }: { readonly view: Printable }) {
  const { print: texts } = useTexts("earlier");
  const discussions = useTexts("discussions");
  const cascade = useTexts("cascade");
  const language = useLanguage();
  const styles = usePrintStyles();
  const { group, kind, template, link } = view;
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <div>
          <p className={styles.eyebrow}>{eyebrow(view, language)}</p>
          <h2 className={styles.group}>{group.name}</h2>
          <dl className={styles.blanks}>
            {[texts.heldOn, texts.participants].map((name) => (
              <div key={name} className={styles.blank}>
                <dt>{name}</dt>
                <dd className={styles.line} />
              </div>
            ))}
          </dl>
          <p className={styles.note}>{texts.noNames}</p>
        </div>
        <figure className={styles.code}>
          <QrCode text={link} label={group.name} />
          <figcaption>{texts.code}</figcaption>
        </figure>
      </header>
      <PaperAbove view={view} />
      <PaperEarlier view={view} />
      {kind.lays.includes("commonSet") && <PaperDecision />}
      {template.themes.map((theme, index) => (
        <section key={theme.id} className={styles.theme}>
          <h3 className={styles.title}>
            <InLanguage
              shown={{
                ...textIn(theme.name, language),
                text: discussions.theme.title(index + 1, textIn(theme.name, language).text),
              }}
            />
            <span className={styles.minutes}>{discussions.theme.minutes(theme.minutes)}</span>
          </h3>
          <p className={styles.guidance}>
            <InLanguage shown={textIn(theme.guidance, language)} />
          </p>
          {kind.perspectives.map((perspective) => (
            <div key={perspective.id} className={styles.whole}>
              <h4 className={styles.perspective}>
                <InLanguage shown={textIn(perspective.name, language)} />
              </h4>
              <WritingLines count={answerLines} />
            </div>
          ))}
        </section>
      ))}
      <PaperTable
        title={texts.needs}
        note={texts.methods}
        columns={[
          texts.need,
          texts.how,
          texts.who,
          texts.when,
          ...(view.linesAbove.length > 0 ? [cascade.print.answers] : []),
        ]}
        rows={needRows}
      />
      {kind.lays.includes("lines") && (
        <PaperTable
          title={cascade.lines.title}
          note={cascade.lines.help}
          columns={[cascade.lines.text, cascade.print.kind, cascade.lines.tag]}
          rows={lineRows}
        />
      )}
      <PaperTable
        title={texts.actions}
        columns={[texts.what, texts.responsible, texts.byWhen]}
        rows={actionRows}
      />
    </article>
  );
}
