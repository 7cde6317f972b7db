import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    overflow: "hidden",
  },
  fill: { display: "block", height: "100%", backgroundColor: tokens.colorBrandBackground },
});

/** How much of a whole is done, as a bar beside the same in words; decorative. */
export function Meter({ done, of }: { readonly done: number; readonly of: number }) {
  const styles = useStyles();
  const share = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <span aria-hidden className={styles.track}>
      <span className={styles.fill} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
