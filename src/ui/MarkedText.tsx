import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { useHiddenStyles } from "./Hidden.styles.ts";

interface MarkedTextProps {
  readonly text: string;
  /** In reading order, none over another. `label` says what is marked, for those who do not see colours. */
  readonly marks: readonly { readonly from: number; readonly to: number; readonly label: string }[];
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

/** A text with places in it that somebody is to look at. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  if (marks.length === 0) return text;
  return (
    <>
      {marks.map(({ from, to, label }, at) => (
        <Fragment key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark className={styles.mark}>
            {text.slice(from, to)}
            <span className={hidden.visually}>{` (${label})`}</span>
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
