import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { media } from "#ui/media.ts";
import { Prose } from "#ui/Prose.tsx";

interface WordsProps {
  /** Whose words they are. */
  readonly whose: string;
  readonly text: string;
  /** Not there on a phone while there are none. */
  readonly quiet?: boolean;
  /** Said where there are none. */
  readonly nothing: string;
}

const useStyles = makeStyles({
  words: {
    margin: 0,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    borderRadius: tokens.borderRadiusMedium,
  },
  empty: { paddingBlock: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
  quiet: { [media.phone]: { display: "none" } },
  whose: {
    display: "block",
    marginBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** Words of somebody, clearly whose; they cannot be changed here. */
export function Words({ whose, text, quiet = false, nothing }: WordsProps) {
  const styles = useStyles();
  const isEmpty = text.trim() === "";
  return (
    <figure className={mergeClasses(styles.words, isEmpty && styles.empty, isEmpty && quiet && styles.quiet)}>
      <figcaption className={styles.whose}>{whose}</figcaption>
      {isEmpty ? nothing : <Prose text={text.trim()} />}
    </figure>
  );
}
