import { Button } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { MarkedText } from "#ui/MarkedText.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { Hinting } from "#usecases/useHints.ts";
import type { FoundHint } from "./foundHints.ts";
import { useSheetStyles } from "./sheet.styles.ts";

interface NamesNoticeProps {
  readonly found: readonly FoundHint[];
  readonly hinting: Hinting;
}

/** Shown one by one; more than this is a job for the words themselves. */
const shownAtMost = 8;

/** Where somebody may be named, or their health told: a plan is of groups of staff. It warns and stops nobody. */
export function NamesNotice({ found, hinting }: NamesNoticeProps) {
  const texts = useTexts("plans");
  const announce = useAnnounce();
  const styles = useSheetStyles();
  if (found.length === 0) {
    return hinting.withoutNames ? <Notice tone="info">{texts.names.withoutNames}</Notice> : null;
  }
  return (
    <Notice tone="warning" title={texts.names.title(found.length)}>
      <p className={styles.help}>{texts.names.help}</p>
      <ul className={styles.hints}>
        {found.slice(0, shownAtMost).map(({ rowId, number, field, text, hint }) => {
          const label = texts.grid.hinted[hint.kind];
          return (
            <li key={`${rowId} ${field} ${hint.from}`} className={styles.hint}>
              <span className={styles.words}>
                <MarkedText text={text} marks={[{ from: hint.from, to: hint.to, label }]} />
                <span className={styles.meta}>{texts.names.at(number, texts.columns[field])}</span>
              </span>
              <Button
                className={styles.button}
                aria-label={texts.names.passOf(hint.words)}
                onClick={() => {
                  hinting.passOver(hint.words);
                  announce(texts.names.passed(hint.words));
                }}
              >
                {texts.names.pass}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
