import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { focusRing } from "./focusRing.ts";
import { media } from "./media.ts";

export interface SummaryProblem {
  /** Element id of the field to mend. */
  readonly fieldId: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly SummaryProblem[];
  /** Changes at each try: the summary takes focus again. */
  readonly attempt: number;
  /** The page's name; the window says that it has errors. */
  readonly pageTitle: string;
  /** Called before focus moves to a field that may not be on screen yet. */
  readonly onGo?: (fieldId: string) => void;
}

const useStyles = makeStyles({
  summary: {
    padding: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusXLarge,
    ":focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  title: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  link: {
    ...focusRing,
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
    [media.touch]: { paddingBlock: tokens.spacingVerticalM },
  },
});

/** What keeps a form from being handed in, each with a link to its field (GOV.UK's error summary). */
export function ErrorSummary({ problems, attempt, pageTitle, onGo }: ErrorSummaryProps) {
  const styles = useStyles();
  const texts = useTexts("ui");
  const titleId = useId();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  useEffect(() => {
    document.title = `${texts.errorTitle(pageTitle)} – ${texts.appName}`;
    return () => {
      document.title = `${pageTitle} – ${texts.appName}`;
    };
  }, [pageTitle, texts]);
  return (
    <div ref={summary} tabIndex={-1} role="alert" aria-labelledby={titleId} className={styles.summary}>
      <h3 id={titleId} className={styles.title}>
        {problems.length === 1 ? texts.errorSummary.one : texts.errorSummary.many(problems.length)}
      </h3>
      <ul className={styles.list}>
        {problems.map(({ fieldId, text }) => (
          <li key={`${fieldId} ${text}`}>
            <a
              className={styles.link}
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault(); // the address names the page; a field is not a place in it
                onGo?.(fieldId);
                requestAnimationFrame(() => focusField(fieldId));
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
