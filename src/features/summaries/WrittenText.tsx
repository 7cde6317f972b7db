import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Language } from "#domain/model/localText.ts";
import { textBlocks } from "#domain/summaries/textBlocks.ts";

interface WrittenTextProps {
  readonly text: string;
  readonly lang: Language;
}

const useStyles = makeStyles({
  text: { maxWidth: "70ch", overflowWrap: "anywhere", hyphens: "auto" },
  paragraph: { margin: 0, marginBottom: tokens.spacingVerticalM },
  list: {
    marginTop: 0,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
});

/** HR's text as paragraphs and lists. */
export function WrittenText({ text, lang }: WrittenTextProps) {
  const styles = useStyles();
  return (
    <div lang={lang} className={styles.text}>
      {textBlocks(text).map((block, index) =>
        block.kind === "list" ? (
          <ul key={keyOf(index)} className={styles.list}>
            {block.items.map((item, at) => (
              <li key={keyOf(at)}>{item}</li>
            ))}
          </ul>
        ) : (
          <p key={keyOf(index)} className={styles.paragraph}>
            {block.lines.map((line, at) => (
              <Fragment key={keyOf(at)}>
                {at > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </p>
        ),
      )}
    </div>
  );
}

/** Blocks of a fixed text have no identity but their place. */
function keyOf(place: number): string {
  return `${place}`;
}
