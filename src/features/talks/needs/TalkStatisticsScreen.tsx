import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useTalkStatistics } from "#usecases/talks/needs/useTalkStatistics.ts";
import { NeedStatistics } from "./NeedStatistics.tsx";
import { useNeedsStyles } from "./needs.styles.ts";

/** What the town needs, as development discussions and groups have said it: HR's. */
export function TalkStatisticsScreen({ year }: { readonly year: number }) {
  const texts = useTexts("talkStatistics");
  const styles = useNeedsStyles();
  const loaded = useTalkStatistics(year);
  return (
    <Page
      title={texts.title(year)}
      width="wide"
      back={{ href: "/", to: texts.home }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(at) =>
          at ? (
            <>
              <GapsNotice gaps={at.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
              <p className={styles.lead}>{texts.lead}</p>
              <NeedStatistics at={at} />
            </>
          ) : (
            <EmptyState title={texts.forHr.title} help={texts.forHr.help} />
          )
        }
      </WhenReady>
    </Page>
  );
}
