import { makeStyles, tokens } from "@fluentui/react-components";
import { type LocalText, textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { InLanguage } from "#ui/InLanguage.tsx";

const useStyles = makeStyles({
  facts: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    // Grows with the words above it, on a projector too.
    fontSize: `max(${tokens.fontSizeBase300}, 0.8em)`,
  },
});

interface LineFactsProps {
  readonly kind: LocalText | null;
  readonly tag: LocalText | null;
}

/** What a line is about and which aim of the strategy it serves, under its words. */
export function LineFacts({ kind, tag }: LineFactsProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (!kind && !tag) return null;
  return (
    <span className={styles.facts}>
      {kind && <InLanguage shown={textIn(kind, language)} />}
      {kind && tag && " · "}
      {tag && <InLanguage shown={textIn(tag, language)} />}
    </span>
  );
}
