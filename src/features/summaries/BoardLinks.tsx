import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { cycleYear } from "#domain/yearclock/cycleYear.ts";
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

/** From HR's board to the year before and back, to what groups offer to each other, and to where summaries go. */
export function BoardLinks({ year, today }: { readonly year: number; readonly today: string }) {
  const texts = useTexts("summaries").board;
  const { lines } = useTexts("lines").board;
  const styles = useStyles();
  const current = cycleYear(today);
  const other = year === current ? year - 1 : current;
  return (
    <nav className={styles.links} aria-label={texts.links}>
      <Link href={`/board/${other}`} className={styles.link}>
        {texts.year(other)}
      </Link>
      <Link href={`/lines/${year}`} className={styles.link}>
        {lines}
      </Link>
      <Link href={`/sharing/${year}`} className={styles.link}>
        {texts.sharing}
      </Link>
      <Link href={`/common/${year}`} className={styles.link}>
        {texts.common}
      </Link>
      <Link href={`/materials/${year}`} className={styles.link}>
        {texts.materials}
      </Link>
      <Link href="/channels" className={styles.link}>
        {texts.channels}
      </Link>
    </nav>
  );
}
