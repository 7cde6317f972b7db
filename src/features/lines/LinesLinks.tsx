import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import type { LinesInForce } from "#usecases/loadLines.ts";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesLinksProps {
  readonly view: Pick<LinesInForce, "year" | "unit" | "earlier" | "later">;
}

/** To the years around, and from one unit's lines to all of them. */
export function LinesLinks({ view: { year, unit, earlier, later } }: LinesLinksProps) {
  const texts = useTexts("lines");
  const styles = useLinesStyles();
  const place = unit ? `/${unit.id}` : "";
  const links = [
    ...[earlier, later].flatMap((other) =>
      other === null ? [] : [{ href: `/lines/${other}${place}`, label: texts.year(other) }],
    ),
    ...(unit ? [{ href: `/lines/${year}`, label: texts.all }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <nav className={styles.links} aria-label={texts.links}>
      {links.map(({ href, label }) => (
        <Link key={href} href={href} className={styles.link}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
