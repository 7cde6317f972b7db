import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { media } from "./media.ts";

interface FormSectionProps {
  readonly id: string;
  readonly title: ReactNode;
  /** Beside the title, quiet. */
  readonly note?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  sheet: {
    padding: tokens.spacingHorizontalXXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.phone]: {
      marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
      padding: tokens.spacingHorizontalL,
      paddingBlock: tokens.spacingVerticalXXL,
      borderRadius: 0,
      borderInlineStyle: "none",
    },
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    [media.phone]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A sheet of the form. Its heading takes focus when the navigation leads here. */
export function FormSection({ id, title, note, children }: FormSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      {children}
    </section>
  );
}

/** Goes to a part of the form: into view, and with focus. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  heading?.closest("section")?.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "start" });
}
