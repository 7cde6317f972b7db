import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { useGeneralTab } from "#usecases/useGeneralTab.ts";
import { ClockSection } from "./ClockSection.tsx";
import { LinesSection } from "./LinesSection.tsx";
import { OwnMatters } from "./OwnMatters.tsx";
import { PlansSection } from "./PlansSection.tsx";
import { PublishedSection } from "./PublishedSection.tsx";
import { useTabStyles } from "./tab.styles.ts";

/** A tab for which nobody has chosen a unit or a group: the town's year, and that one can be chosen. */
export function GeneralTab() {
  const loaded = useGeneralTab();
  const texts = useTexts("channelTab");
  const styles = useTabStyles();
  const ready = loaded.status === "ready";
  return (
    <Page
      title={ready ? texts.general.title(loaded.value.year) : texts.loadingTitle}
      width="wide"
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded}>
        {(tab) => (
          <>
            <GapsNotice gaps={tab.gaps} retry={ready ? loaded.retry : undefined} />
            <Notice tone="info" title={texts.general.choose}>
              {texts.general.chooseHelp}
            </Notice>
            <div className={styles.columns}>
              <div>
                <PublishedSection published={tab.published} />
                <PlansSection plans={tab.plans} />
                <LinesSection tab={tab} />
              </div>
              <div>
                <ClockSection tab={tab} />
                <OwnMatters />
              </div>
            </div>
            <p className={styles.quiet}>{texts.sameForAll}</p>
          </>
        )}
      </WhenReady>
    </Page>
  );
}
