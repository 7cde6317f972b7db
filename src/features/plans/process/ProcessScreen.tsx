import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useProcess } from "#usecases/plans/useProcess.ts";
import { ProcessContent } from "./ProcessContent.tsx";
import { useProcessStyles } from "./process.styles.ts";

/** The way of a year's plans from compiling to the archive: HR leads it, management groups follow it. */
export function ProcessScreen({ planYear }: { readonly planYear: number }) {
  const texts = useTexts("planProcess");
  const styles = useProcessStyles();
  const loaded = useProcess(planYear);
  const forOthers = loaded.status === "failed" && loaded.failure.reason === "forbidden";
  return (
    <Page
      title={texts.title}
      eyebrow={texts.year(planYear)}
      back={{ href: `/plans/${planYear}`, to: texts.back(planYear) }}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      {forOthers ? (
        <EmptyState
          title={texts.forOthersTitle}
          help={
            <>
              {texts.forOthersText}{" "}
              <Link href={`/confirmed/${planYear}`} className={styles.link}>
                {texts.toConfirmed}
              </Link>
            </>
          }
        />
      ) : (
        <WhenReady loaded={loaded} rows={6}>
          {(work) => (
            <ProcessContent work={work} retry={loaded.status === "ready" ? loaded.retry : undefined} />
          )}
        </WhenReady>
      )}
    </Page>
  );
}
