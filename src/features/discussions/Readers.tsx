import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";

const useStyles = makeStyles({
  intro: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  list: {
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** Who reads a discussion once it has been handed in. */
export function Readers() {
  const texts = useTexts("discussions").handIn;
  const styles = useStyles();
  const { members, leads, hr } = texts.readersList;
  return (
    <>
      <p className={styles.intro}>{texts.readers}</p>
      <ul className={styles.list}>
        {[members, leads, hr].map((reader) => (
          <li key={reader}>{reader}</li>
        ))}
      </ul>
    </>
  );
}
