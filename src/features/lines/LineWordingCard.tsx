import { Button } from "@fluentui/react-components";
import type { Line } from "#domain/lines/line.ts";
import { isReworded } from "#domain/lines/unitLines.ts";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { MarkedText } from "#ui/MarkedText.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { Hinting } from "#usecases/useHints.ts";
import type { LinesView } from "#usecases/useLinesWork.ts";
import { useLinesStyles } from "./lines.styles.ts";

interface LineWordingCardProps {
  readonly view: LinesView;
  readonly hinting: Hinting;
  readonly line: Line;
  readonly number: number;
}

/** One line: the group's words, which stay theirs, and HR's wording in each language of the town. */
export function LineWordingCard({ view, hinting, line, number }: LineWordingCardProps) {
  const all = useTexts("lines");
  const texts = all.publish;
  const language = useLanguage();
  const announce = useAnnounce();
  const styles = useLinesStyles();
  const hidden = useHiddenStyles();
  const { model, wording } = view;
  const { languages } = model;
  const kind = model.lineKinds.find(({ id }) => id === line.kindId);
  const tag = model.strategyTags.find(({ id }) => id === line.tagId);
  const [first = "fi"] = languages;
  const titleId = `line-${number}`;
  const fieldId = (lang: string) => `wording-${number}-${lang}`;
  const marks = hinting.hintsOf(line.text).map((hint) => ({ ...hint, label: texts.mark[hint.kind] }));
  return (
    <section className={styles.sheet} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.lineTitle}>
        {texts.number(number)}
        {kind && (
          <span className={styles.of}>
            {": "}
            <InLanguage shown={textIn(kind.name, language)} />
          </span>
        )}
      </h3>
      {tag && (
        <p className={styles.tag}>
          {`${all.tag}: `}
          <InLanguage shown={textIn(tag.name, language)} />
        </p>
      )}
      <p className={styles.label}>{texts.groupWords}</p>
      <blockquote className={styles.quote} lang={contentLanguage(model)}>
        {line.text.trim() ? <MarkedText text={line.text} marks={marks} /> : texts.groupWordless}
      </blockquote>
      {isReworded(line, wording) && (
        <Notice tone="warning">
          <p className={styles.said}>{texts.reworded}</p>
          <Button aria-label={texts.stillRightOf(number)} onClick={() => view.confirmWording(line)}>
            {texts.stillRight}
          </Button>
        </Notice>
      )}
      <div className={styles.fields}>
        {languages.map((lang) => (
          <LongTextField
            key={lang}
            id={fieldId(lang)}
            short
            label={
              <>
                {languages.length > 1 ? texts.wordIn[lang] : texts.word}
                <span className={hidden.visually}>{`, ${texts.number(number)}`}</span>
              </>
            }
            hint={lang === first ? texts.wordHint : texts.translateHint}
            lang={lang}
            value={wording.lineTexts[lang]?.[line.id] ?? ""}
            onChange={(text) => view.word(line, lang, text)}
            onBlur={view.blurred}
          />
        ))}
      </div>
      {line.text.trim() && !wording.lineTexts[first]?.[line.id] && (
        <Button
          size="large"
          className={styles.copy}
          aria-label={texts.copyOf(number)}
          onClick={() => {
            view.word(line, first, line.text);
            document.getElementById(fieldId(first))?.focus();
            announce(texts.copied);
          }}
        >
          {texts.copy}
        </Button>
      )}
    </section>
  );
}
