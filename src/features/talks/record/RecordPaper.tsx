import { textIn } from "#domain/model/localText.ts";
import { goalsOfYear } from "#domain/talks/goalsOfYear.ts";
import { recordedThemes } from "#domain/talks/recordParts.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { OpenedTalk } from "#usecases/talks/loadTalk.ts";
import { PaperGoals } from "./PaperGoals.tsx";
import { PaperLevels } from "./PaperLevels.tsx";
import { PaperSignatures } from "./PaperSignatures.tsx";
import { useRecordStyles } from "./record.styles.ts";

interface RecordPaperProps {
  readonly talk: OpenedTalk;
  readonly today: string;
}

/** What the two wrote and agreed on, on one sheet: only what has been written. */
export function RecordPaper({ talk, today }: RecordPaperProps) {
  const texts = useTexts("talkRecord");
  const formats = useFormats();
  const language = useLanguage();
  const styles = useRecordStyles();
  const { year, employee, supervisor, template, isSupervisorToo } = talk;
  const halves = { own: talk.own?.value ?? null, half: talk.half.value };
  const { half, own } = halves;
  const themes = recordedThemes(template, isSupervisorToo, halves);
  const parties = [
    [texts.employee, [employee?.name ?? texts.unknown, employee?.title].filter(Boolean).join(", ")],
    [texts.supervisor, [supervisor?.name ?? texts.unknown, supervisor?.title].filter(Boolean).join(", ")],
    [texts.held, half.heldOn ? formats.day(half.heldOn) : texts.notHeld],
  ] as const;
  const remark = own?.remark.trim();
  return (
    <article className={styles.paper}>
      <h2 className={styles.title}>{texts.heading(year)}</h2>
      <dl className={styles.parties}>
        {parties.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{texts.printed(formats.day(today))}</p>
      {half.together && <p className={styles.quiet}>{texts.together}</p>}
      {themes.length === 0 && <p>{texts.nothing}</p>}
      {themes.map(({ theme, answers }) => (
        <section key={theme.id} className={styles.part}>
          <h3 className={styles.partTitle}>
            <InLanguage shown={textIn(theme.name, language)} />
          </h3>
          {answers.map(({ subTheme, ...words }) => (
            <div key={subTheme.id} className={styles.answers}>
              <h4 className={styles.subTheme}>
                <InLanguage shown={textIn(subTheme.name, language)} />
              </h4>
              <Words who={texts.employee} text={words.employee} />
              <Words who={texts.supervisor} text={words.supervisor} />
            </div>
          ))}
        </section>
      ))}
      {remark && (
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{texts.remark}</h3>
          <p className={styles.words}>{remark}</p>
        </section>
      )}
      <PaperLevels talk={talk} halves={halves} />
      <PaperGoals
        goals={goalsOfYear(talk.goals?.value.goals ?? [], year)}
        wishes={half.heldOn ? [] : [...(own?.wishes ?? []), ...(half.together?.wishes ?? [])]}
        model={talk.model}
      />
      <PaperSignatures talk={talk} halves={halves} />
    </article>
  );
}

function Words({ who, text }: { readonly who: string; readonly text: string }) {
  const styles = useRecordStyles();
  return (
    <div>
      {text && (
        <>
          <span className={styles.who}>{who}</span>
          <p className={styles.words}>{text}</p>
        </>
      )}
    </div>
  );
}
