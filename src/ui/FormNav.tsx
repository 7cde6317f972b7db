import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { UiLanguage } from "#i18n/language.ts";
import { goToPart } from "./FormSection.tsx";
import { focusRing } from "./focusRing.ts";
import { useHiddenStyles } from "./Hidden.styles.ts";
import { InLanguage } from "./InLanguage.tsx";
import { media } from "./media.ts";
import { usePartInView } from "./usePartInView.ts";

const useStyles = makeStyles({
  nav: {
    display: "none",
    [media.wide]: { display: "block", position: "sticky", top: "72px", alignSelf: "start" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  part: {
    ...focusRing,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "40px",
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalM,
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3Hover },
    [media.touch]: { minHeight: "44px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset ${tokens.strokeWidthThick} 0 0 ${tokens.colorBrandStroke1}`,
  },
  mark: { fontSize: "20px", color: tokens.colorNeutralForeground4 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** One part of a form, as its navigation shows it. */
export interface FormPart {
  /** Element id of the part. */
  readonly id: string;
  readonly title: { readonly text: string; readonly lang: UiLanguage };
  /** Null: nothing is asked here. */
  readonly done: boolean | null;
}

export interface FormNavTexts {
  readonly label: string;
  readonly done: string;
  readonly missing: string;
}

interface FormNavProps {
  readonly parts: readonly FormPart[];
  readonly texts: FormNavTexts;
}

/** The parts of the form beside it, with marks at those that are done. */
export function FormNav({ parts, texts }: FormNavProps) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const current = usePartInView(parts.map((part) => part.id));
  return (
    <nav className={styles.nav} aria-label={texts.label}>
      <ul className={styles.list}>
        {parts.map(({ id, title, done }) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.part, id === current && styles.current)}
              aria-current={id === current ? "true" : undefined}
              onClick={() => goToPart(id)}
            >
              {done ? (
                <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.mark, styles.done)} />
              ) : (
                <CircleRegular aria-hidden className={styles.mark} />
              )}
              <span>
                <InLanguage shown={title} />
                {done !== null && (
                  <span className={hidden.visually}>{` (${done ? texts.done : texts.missing})`}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
