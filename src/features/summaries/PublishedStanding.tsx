import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { Notice } from "#ui/Notice.tsx";
import { usePublishStyles } from "./publish.styles.ts";

interface PublishedStandingProps {
  readonly year: number;
  readonly unitId: string;
  readonly withdrawn: boolean;
  /** The newest revision that is to be read instead. */
  readonly newer: number | null;
}

/** Says where a copy is not, or no longer, the one to be read. */
export function PublishedStanding({ year, unitId, withdrawn, newer }: PublishedStandingProps) {
  const texts = useTexts("channels").published;
  const styles = usePublishStyles();
  if (!withdrawn && newer === null) return null;
  return (
    <Notice tone={withdrawn ? "warning" : "info"} title={withdrawn ? texts.withdrawnTitle : texts.newerTitle}>
      {withdrawn ? texts.withdrawnText : texts.newerText}{" "}
      {newer !== null && (
        <Link href={`/published/${year}/${unitId}/${newer}`} className={styles.noticeLink}>
          {texts.openNewer(newer)}
        </Link>
      )}
    </Notice>
  );
}
