import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { ActionButton } from "./ActionButton.tsx";
import type { ShownFailure } from "./FailurePanel.tsx";
import { Notice } from "./Notice.tsx";

interface GapsNoticeProps {
  readonly gaps: {
    readonly missing: ShownFailure | null;
    readonly unreadable: readonly ShownFailure[];
  };
  readonly retry?: (() => void) | undefined;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  details: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    "& > summary": { cursor: "pointer", minHeight: "24px" },
    "& > p": { margin: 0 },
  },
  action: { marginTop: tokens.spacingVerticalS },
});

/** Says that a screen does not show everything: numbers that are too low must not look like numbers that are right. */
export function GapsNotice({ gaps, retry }: GapsNoticeProps) {
  const ui = useTexts("ui");
  const styles = useStyles();
  const { missing, unreadable } = gaps;
  if (!missing && unreadable.length === 0) return null;
  const failures = [...(missing ? [missing] : []), ...unreadable];
  const lines = failures.flatMap(({ subject, requestId }) => [
    ...(subject ? [ui.subject(subject)] : []),
    ...(requestId ? [ui.requestId(requestId)] : []),
  ]);
  return (
    <Notice
      tone="warning"
      title={missing ? ui.gaps.missingTitle : ui.gaps.unreadableTitle(unreadable.length)}
    >
      {missing && <p className={styles.text}>{ui.gaps.missing}</p>}
      {unreadable.length > 0 && <p className={styles.text}>{ui.gaps.unreadable}</p>}
      {retry && (
        <div className={styles.action}>
          <ActionButton onClick={retry} mayAsk={false}>
            {ui.retry}
          </ActionButton>
        </div>
      )}
      {lines.length > 0 && (
        <details className={styles.details}>
          <summary>{ui.details}</summary>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </Notice>
  );
}
