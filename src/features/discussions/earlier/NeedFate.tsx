import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowTurnDownRightRegular } from "@fluentui/react-icons/svg/arrow-turn-down-right";
import type { Review } from "#domain/discussions/review.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";

interface NeedFateProps {
  readonly needId: string;
  /** Null: HR has had nothing to do with the discussion, or the reader may not see it. */
  readonly review: Review | null;
}

const useStyles = makeStyles({
  fate: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    "& > svg": { fontSize: "16px", marginTop: "2px" },
  },
});

/** What happened to a need of last time: which plan it went into, and whether a summary told of it. */
export function NeedFate({ needId, review }: NeedFateProps) {
  const texts = useTexts("earlier").fate;
  const formats = useFormats();
  const styles = useStyles();
  const fate = review?.fates[needId];
  // What was planned before a need was declined no longer comes about.
  const ledTo = fate?.fate === "notNow" ? null : fate?.ledTo;
  const training = [ledTo?.what.trim(), ledTo?.when.trim()].filter(Boolean).join(", ");
  const words = [
    review?.compiled && texts.compiled(formats.day(review.compiled.on)),
    fate && texts[fate.fate],
    fate?.remark.trim(),
    training && texts.ledTo(training),
    ledTo?.heldOn && texts.heldOn(formats.day(ledTo.heldOn)),
  ].filter(Boolean);
  return (
    <p className={styles.fate}>
      <ArrowTurnDownRightRegular aria-hidden />
      <span>{words.length > 0 ? words.join(". ") : texts.unknown}</span>
    </p>
  );
}
