import { Link } from "wouter";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Section } from "#ui/Section.tsx";
import type { ChannelTab } from "#usecases/channelTab.ts";
import { useTabStyles } from "./tab.styles.ts";

/** So many lines of a level are shown here; all of them stand on their own page. */
const shownOfEach = 3;

/** The lines in force, level by level. */
export function LinesSection({ tab: { lines, year } }: { readonly tab: Pick<ChannelTab, "lines" | "year"> }) {
  const texts = useTexts("channelTab").lines;
  const styles = useTabStyles();
  return (
    <Section title={texts.title}>
      {lines.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {lines.map((level) => (
              <Level key={level.unitId} level={level} />
            ))}
          </ul>
          <Link href={`/lines/${year}`} className={styles.link}>
            {texts.all(year)}
          </Link>
        </>
      )}
    </Section>
  );
}

function Level({ level: { unitName, lines } }: { readonly level: PublishedLines }) {
  const texts = useTexts("channelTab").lines;
  const styles = useTabStyles();
  const language = useLanguage();
  const rest = lines.length - shownOfEach;
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{unitName}</h3>
      <ul className={styles.bullets}>
        {lines.slice(0, shownOfEach).map((line) => (
          <li key={line.id}>
            <InLanguage shown={textIn(line.text, language)} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{texts.more(rest)}</p>}
    </li>
  );
}
