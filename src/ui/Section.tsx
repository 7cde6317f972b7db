import { type ReactNode, useId } from "react";
import { useSectionStyles } from "./Section.styles.ts";

interface SectionProps {
  readonly title: string;
  /** A short word beside the title, such as a count. */
  readonly note?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, note, id, children }: SectionProps) {
  const styles = useSectionStyles();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId} {...(id ? { id } : {})}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}
