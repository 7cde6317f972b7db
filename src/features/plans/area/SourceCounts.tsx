import { useTexts } from "#i18n/useTexts.ts";
import { useAreaStyles } from "./area.styles.ts";

interface SourceCountsProps {
  readonly open: number;
  readonly taken: number;
  readonly leftOut: number;
}

/** How many rows wait, are in, and are left out. */
export function SourceCounts({ open, taken, leftOut }: SourceCountsProps) {
  const texts = useTexts("areaPlan").sources;
  const styles = useAreaStyles();
  if (open + taken + leftOut === 0) return texts.nothing;
  return (
    <span className={styles.counts}>
      {open > 0 && <span className={styles.waiting}>{texts.open(open)}</span>}
      {taken > 0 && <span>{texts.taken(taken)}</span>}
      {leftOut > 0 && <span>{texts.leftOut(leftOut)}</span>}
    </span>
  );
}
