import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";

const useStyles = makeStyles({
  link: {
    ...focusRing,
    display: "inline-flex",
    alignItems: "center",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
});

/** From HR's board to what groups offer to each other. */
export function SharingLink({ year }: { readonly year: number }) {
  const texts = useTexts("summaries").board;
  return (
    <Link href={`/sharing/${year}`} className={useStyles().link}>
      {texts.sharing}
    </Link>
  );
}
