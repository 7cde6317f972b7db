import { textIn } from "#domain/model/localText.ts";
import type { TalkModel } from "#domain/model/talkModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { useLevelsStyles } from "./levels.styles.ts";

/** How the figures came about, who sees them, and what the levels mean. */
export function LevelsAbout({ talk: { thresholds, scale } }: { readonly talk: TalkModel }) {
  const texts = useTexts("levels").about;
  const language = useLanguage();
  const styles = useLevelsStyles();
  const { counts, means, changed } = thresholds;
  return (
    <div className={styles.about}>
      <FoldRow title={texts.title}>
        {[texts.once, texts.counts(counts, means), texts.others, texts.changed(changed), texts.who].map(
          (text) => (
            <p key={text} className={styles.aboutText}>
              {text}
            </p>
          ),
        )}
        <p className={styles.aboutText}>{texts.scale}</p>
        <ul className={styles.scale}>
          {scale.map(({ level, name }) => (
            <li key={level}>
              {`${level}: `}
              <InLanguage shown={textIn(name, language)} />
            </li>
          ))}
        </ul>
      </FoldRow>
    </div>
  );
}
