import { useState } from "react";
import { Link } from "wouter";
import { unitIdSchema } from "#domain/organisation/unit.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useLinesWork } from "#usecases/useLinesWork.ts";
import { LinesPublish } from "./LinesPublish.tsx";
import { LinesResult, type PublishedResult } from "./LinesResult.tsx";
import { useLinesStyles } from "./lines.styles.ts";

interface LinesPublishScreenProps {
  readonly year: number;
  readonly unitId: string;
}

/** HR words the lines of a unit's leading groups and publishes them for those below. */
export function LinesPublishScreen({ year, unitId }: LinesPublishScreenProps) {
  const texts = useTexts("lines").publish;
  const styles = useLinesStyles();
  const loaded = useLinesWork(year, unitIdSchema.parse(unitId));
  // Above what is loaded anew once the lines are published.
  const [result, setResult] = useState<PublishedResult | null>(null);
  const forHr = loaded.status === "failed" && loaded.failure.reason === "forbidden";
  return (
    <Page
      title={loaded.status === "ready" ? texts.title(loaded.value.unit.name) : texts.untitled}
      back={{ href: `/lines/${year}`, to: texts.back(year) }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      {result && <LinesResult key={result.turn} year={year} unitId={unitId} result={result} />}
      {forHr ? (
        <EmptyState
          title={texts.forHrTitle}
          help={
            <>
              {texts.forHrText}{" "}
              <Link href={`/lines/${year}/${unitId}`} className={styles.inText}>
                {texts.read}
              </Link>
            </>
          }
        />
      ) : (
        <WhenReady loaded={loaded} rows={6}>
          {(view) => (
            <LinesPublish
              view={view}
              onDone={(done) => setResult((last) => ({ done, turn: (last?.turn ?? 0) + 1 }))}
            />
          )}
        </WhenReady>
      )}
    </Page>
  );
}
