import { makeStyles, tokens } from "@fluentui/react-components";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { InLanguage } from "#ui/InLanguage.tsx";
import type { Cascade } from "#usecases/cascade.ts";
import { LineFacts } from "../lines/LineFacts.tsx";
import { useLineListStyles } from "../lines/lineList.styles.ts";

const useStyles = makeStyles({
  levels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 340px), 1fr))",
    gap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: "start",
  },
  level: { minWidth: 0 },
  name: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: `max(${tokens.fontSizeBase400}, 1em)`,
    lineHeight: 1.375,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  on: {
    color: tokens.colorNeutralForeground3,
    fontSize: `max(${tokens.fontSizeBase300}, 0.8em)`,
    fontWeight: tokens.fontWeightRegular,
  },
  missing: { margin: 0, marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground3 },
});

interface AboveLinesProps {
  readonly cascade: Cascade;
  /** Of the levels' names. */
  readonly heading?: "h2" | "h3";
}

/** The lines in force of the levels above, level by level. */
export function AboveLines({ cascade, heading = "h3" }: AboveLinesProps) {
  const texts = useTexts("cascade").above;
  const styles = useStyles();
  const { linesAbove, linesGaps } = cascade;
  return (
    <>
      <div className={styles.levels}>
        {linesAbove.map((level) => (
          <Level key={level.unitId} level={level} heading={heading} />
        ))}
      </div>
      {(linesGaps.missing || linesGaps.unreadable.length > 0) && (
        <p className={styles.missing}>{texts.missing}</p>
      )}
    </>
  );
}

interface LevelProps {
  readonly level: PublishedLines;
  readonly heading: "h2" | "h3";
}

function Level({ level: { unitName, publishedOn, lines }, heading: Heading }: LevelProps) {
  const texts = useTexts("cascade").above;
  const language = useLanguage();
  const formats = useFormats();
  const styles = useStyles();
  const list = useLineListStyles();
  return (
    <div className={styles.level}>
      <Heading className={styles.name}>
        {unitName}
        <span className={styles.on}>{` · ${texts.publishedOn(formats.day(publishedOn))}`}</span>
      </Heading>
      <ul className={list.list}>
        {lines.map(({ id, text, kind, tag }) => (
          <li key={id} className={list.line}>
            <InLanguage shown={textIn(text, language)} />
            <LineFacts kind={kind} tag={tag} />
          </li>
        ))}
      </ul>
    </div>
  );
}
