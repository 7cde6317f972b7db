import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "./Hidden.styles.ts";
import { media } from "./media.ts";

const useStyles = makeStyles({
  bars: { display: "grid", gap: tokens.spacingVerticalM },
  bar: {
    height: "20px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    [media.still]: { animationName: "none" },
  },
  row: { height: "64px" },
  short: { width: "40%" },
});

/** Grey bars of about the height of what is coming, so that nothing jumps. */
export function Skeleton({ rows = 4 }: { readonly rows?: number }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const ui = useTexts("ui");
  return (
    <div className={styles.bars}>
      <span className={hidden.visually}>{ui.loading}</span>
      <div aria-hidden className={mergeClasses(styles.bar, styles.short)} />
      {[...Array(rows).keys()].map((row) => (
        <div key={row} aria-hidden className={mergeClasses(styles.bar, styles.row)} />
      ))}
    </div>
  );
}
