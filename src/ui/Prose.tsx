import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  prose: {
    margin: 0,
    maxWidth: "70ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** A text that a person wrote, with its line breaks. */
export function Prose({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <p className={useStyles().prose} {...(lang ? { lang } : {})}>
      {text}
    </p>
  );
}
