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
export function Prose({ text }: { readonly text: string }) {
  return <p className={useStyles().prose}>{text}</p>;
}
