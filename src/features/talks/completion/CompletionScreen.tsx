import { Link } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useCompletion } from "#usecases/talks/completion/useCompletion.ts";
import { CompletionButton } from "./CompletionButton.tsx";
import { useCompletionStyles } from "./completion.styles.ts";
import { TownCompletion } from "./TownCompletion.tsx";
import { UnitCounts } from "./UnitCounts.tsx";

/** Who has had the year's discussion: HR sees names and days, leads above see counts, nobody sees content. */
export function CompletionScreen({ year }: { readonly year: number }) {
  const texts = useTexts("talkCompletion");
  const styles = useCompletionStyles();
  const { loaded, work } = useCompletion(year);
  const hr = loaded.status === "ready" ? loaded.value.hr : null;
  return (
    <Page
      title={texts.title(year)}
      width="wide"
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
      aside={hr && loaded.status === "ready" && <CompletionButton at={loaded.value} hr={hr} />}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(at) => {
          if (at.heldBy === null) return <EmptyState title={texts.notHere.title} help={texts.notHere.help} />;
          return (
            <>
              <GapsNotice gaps={at.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
              {at.hr ? (
                <TownCompletion at={at} hr={at.hr} heldBy={at.heldBy} work={work} />
              ) : at.counts.length > 0 ? (
                <UnitCounts counts={at.counts} units={at.units} />
              ) : (
                <EmptyState
                  title={texts.forHr.title}
                  help={
                    <>
                      {texts.forHr.help}{" "}
                      <Link href={`/talks/${year}`} className={styles.link}>
                        {texts.forHr.link}
                      </Link>
                    </>
                  }
                />
              )}
            </>
          );
        }}
      </WhenReady>
    </Page>
  );
}
