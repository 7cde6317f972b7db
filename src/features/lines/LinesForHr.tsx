import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { LinesInForce } from "#usecases/loadLines.ts";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesForHrProps {
  readonly year: number;
  readonly laying: NonNullable<LinesInForce["laying"]>;
}

/** Where HR publishes each unit's lines; not printed with them. */
export function LinesForHr({ year, laying }: LinesForHrProps) {
  const texts = useTexts("lines").hr;
  const styles = useLinesStyles();
  return (
    <div className={styles.hr}>
      <Section title={texts.title}>
        <p className={styles.meta}>{texts.help}</p>
        <ul className={styles.list}>
          {laying.map(({ id, name }) => (
            <li key={id}>
              <Link href={`/lines/${year}/${id}/publish`} className={styles.link}>
                {texts.publish(name)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
