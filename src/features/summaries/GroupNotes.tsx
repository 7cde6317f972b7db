import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupRow } from "#domain/summaries/areaBoard.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";

interface GroupNotesProps {
  readonly group: GroupRow;
  readonly today: string;
  /** Who acts as chair, in words. */
  readonly deputy: string | null;
}

const useStyles = makeStyles({
  note: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  changed: { color: tokens.colorStatusWarningForeground3 },
});

/** What HR has to know of a group besides its state: reminders, a summary that is behind it, a deputy. */
export function GroupNotes({ group, today, deputy }: GroupNotesProps) {
  const texts = useTexts("reviews").states;
  const formats = useFormats();
  const styles = useStyles();
  const { dealings, state } = group;
  const done = state === "accepted" || state === "handedIn" || state === "neverMet";
  const nudged = done ? null : dealings?.nudgedOn;
  return (
    <>
      {dealings?.changedSinceCompiled && (
        <span className={`${styles.note} ${styles.changed}`}>{texts.changed}</span>
      )}
      {nudged && (
        <span className={styles.note}>
          {nudged === today ? texts.nudgedToday : texts.nudged(formats.day(nudged))}
        </span>
      )}
      {deputy && <span className={styles.note}>{deputy}</span>}
    </>
  );
}
