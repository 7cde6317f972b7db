import { Button } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useTalkRecord } from "#usecases/talks/useTalkRecord.ts";
import { RecordPaper } from "./RecordPaper.tsx";
import { useRecordStyles } from "./record.styles.ts";

interface RecordScreenProps {
  readonly year: number;
  readonly pairId: string;
}

/** A discussion on paper: for who signs by hand, and for who wants it along. */
export function RecordScreen({ year, pairId }: RecordScreenProps) {
  const { loaded, today } = useTalkRecord(year, pairId);
  const texts = useTexts("talkRecord");
  const styles = useRecordStyles();
  const found = loaded.status === "ready" ? loaded.value : null;
  return (
    <div className={styles.screen}>
      <Page
        title={texts.title}
        // The name of a file that is printed to; it must not tell of whom.
        documentTitle={texts.heading(year)}
        back={{ href: `/talk/${year}/${encodeURIComponent(pairId)}`, to: texts.back }}
        ready={loaded.status !== "loading"}
        aside={
          found?.kind === "talk" && (
            <Button
              size="large"
              appearance="primary"
              className={styles.button}
              icon={<PrintRegular />}
              onClick={() => window.print()}
            >
              {texts.print}
            </Button>
          )
        }
      >
        <WhenReady loaded={loaded} rows={6}>
          {(ready) =>
            ready.kind === "none" ? (
              <EmptyState icon={<LockClosedRegular />} title={texts.noneTitle} help={texts.none[ready.why]} />
            ) : (
              <>
                <div className={styles.onScreen}>
                  <p className={styles.help}>{texts.help}</p>
                  <Notice tone="info">{texts.confidential}</Notice>
                </div>
                <RecordPaper talk={ready.talk} today={today} />
              </>
            )
          }
        </WhenReady>
      </Page>
    </div>
  );
}
