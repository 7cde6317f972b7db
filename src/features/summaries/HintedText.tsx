import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Hint } from "#domain/hints/hintsIn.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useHiddenStyles } from "#ui/Hidden.styles.ts";

interface HintedTextProps {
  readonly text: string;
  readonly hints: readonly Hint[];
}

const useStyles = makeStyles({
  mark: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground2,
    borderBottom: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    paddingInline: "2px",
    // A long name breaks as the text around it does.
    boxDecorationBreak: "clone",
  },
});

/** A text in which what may tell about a person is marked, also for those who do not see colours. */
export function HintedText({ text, hints }: HintedTextProps) {
  const texts = useTexts("compiling").hints;
  const styles = useStyles();
  const hidden = useHiddenStyles();
  if (hints.length === 0) return text;
  return (
    <>
      {hints.map((hint, at) => (
        <Fragment key={hint.from}>
          {text.slice(hints[at - 1]?.to ?? 0, hint.from)}
          <mark className={styles.mark}>
            {hint.words}
            <span className={hidden.visually}>{` (${texts.mark[hint.kind]})`}</span>
          </mark>
        </Fragment>
      ))}
      {text.slice(hints.at(-1)?.to ?? 0)}
    </>
  );
}
