import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "#ui/focusRing.ts";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXL },
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

/** From HR's board to what groups offer to each other, and to where summaries go. */
export function BoardLinks({ year }: { readonly year: number }) {
  const texts = useTexts("summaries").board;
  const styles = useStyles();
  return (
    <nav className={styles.links} aria-label={texts.links}>
      <Link href={`/sharing/${year}`} className={styles.link}>
        {texts.sharing}
      </Link>
      <Link href="/channels" className={styles.link}>
        {texts.channels}
      </Link>
    </nav>
  );
}
