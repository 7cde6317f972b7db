import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { PublishedLines } from "#domain/lines/publishedLines.ts";
import { useTexts } from "#i18n/useTexts.ts";
import type { Result } from "#lib/result.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { LinesProblem } from "#usecases/publishLines.ts";
import { useLinesStyles } from "./lines.styles.ts";

export interface PublishedResult {
  readonly done: Result<PublishedLines, LinesProblem>;
  /** Tells one press from the next. */
  readonly turn: number;
}

interface LinesResultProps {
  readonly year: number;
  readonly unitId: string;
  readonly result: PublishedResult;
}

/** How publishing ended; takes the focus from the button that is gone. */
export function LinesResult({ year, unitId, result: { done } }: LinesResultProps) {
  const texts = useTexts("lines").publish;
  const styles = useLinesStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.result}>
      {done.ok ? (
        <Notice tone="success" title={texts.doneTitle(done.value.revision)}>
          {texts.doneText}
          <div className={styles.links}>
            <Link href={`/lines/${year}/${unitId}`} className={styles.link}>
              {texts.toReading}
            </Link>
            <Link href={`/publish/${year}/${unitId}`} className={styles.link}>
              {texts.toSummary}
            </Link>
          </div>
        </Notice>
      ) : done.failure.reason === "changedMeanwhile" ? (
        <Notice tone="warning" title={texts.changedTitle}>
          {texts.changedText}
        </Notice>
      ) : (
        <FailurePanel failure={done.failure} />
      )}
    </div>
  );
}
