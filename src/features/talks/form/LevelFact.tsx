import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textIn } from "#domain/model/localText.ts";
import type { TalkModel } from "#domain/model/talkModel.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import { media } from "#ui/media.ts";

interface LevelFactProps {
  readonly label: string;
  readonly scale: TalkModel["scale"];
  readonly level: number | undefined;
  readonly nothing: string;
}

const useStyles = makeStyles({
  fact: { margin: 0 },
  label: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  /** On a phone what nobody has said takes no room. */
  quiet: { [media.phone]: { display: "none" } },
  nothing: { color: tokens.colorNeutralForeground3 },
});

/** A level that is read and not chosen here. */
export function LevelFact({ label, scale, level, nothing }: LevelFactProps) {
  const texts = useTexts("talk").levels;
  const language = useLanguage();
  const styles = useStyles();
  const known = scale.find((one) => one.level === level);
  const name = known && textIn(known.name, language);
  return (
    <p className={mergeClasses(styles.fact, level === undefined && styles.quiet)}>
      <span className={styles.label}>{label}</span>
      {name && level !== undefined ? (
        <InLanguage shown={{ ...name, text: texts.level(level, name.text) }} />
      ) : (
        <span className={styles.nothing}>{level ?? nothing}</span>
      )}
    </p>
  );
}
