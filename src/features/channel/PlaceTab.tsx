import { Link } from "wouter";
import { addressOf, type TabPlace } from "#domain/channel/tabPlace.ts";
import { textIn } from "#domain/model/localText.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { ChannelTab } from "#usecases/channelTab.ts";
import { useChannelTab } from "#usecases/useChannelTab.ts";
import { AgreedActions } from "./AgreedActions.tsx";
import { ClockSection } from "./ClockSection.tsx";
import { EndedPlace } from "./EndedPlace.tsx";
import { GroupDiscussions } from "./GroupDiscussions.tsx";
import { GroupsBelow } from "./GroupsBelow.tsx";
import { LinesSection } from "./LinesSection.tsx";
import { OwnMatters } from "./OwnMatters.tsx";
import { PlansSection } from "./PlansSection.tsx";
import { PublishedSection } from "./PublishedSection.tsx";
import { useTabStyles } from "./tab.styles.ts";

interface PlaceTabProps {
  readonly place: TabPlace;
  /** The tab opens with it: there is nothing above. */
  readonly isStart?: boolean;
}

/** A group's or unit's year, the same for every member of its channel. */
export function PlaceTab({ place, isStart = false }: PlaceTabProps) {
  const loaded = useChannelTab(place);
  const texts = useTexts("channelTab");
  const tab = loaded.status === "ready" && loaded.value.state === "here" ? loaded.value.tab : null;
  return (
    <Page
      title={tab?.name ?? texts.loadingTitle}
      width="wide"
      ready={loaded.status !== "loading"}
      {...(tab ? { eyebrow: <Eyebrow tab={tab} /> } : {})}
      {...(isStart ? {} : { back: { href: "/", to: texts.home } })}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(view) =>
          view.state === "here" ? (
            <TabContent tab={view.tab} retry={loaded.status === "ready" ? loaded.retry : undefined} />
          ) : (
            <EndedPlace kind={place.kind} view={view} />
          )
        }
      </WhenReady>
    </Page>
  );
}

function Eyebrow({ tab }: { readonly tab: ChannelTab }) {
  const texts = useTexts("channelTab");
  const language = useLanguage();
  const styles = useTabStyles();
  const only = tab.place.kind === "group" ? tab.groups[0] : undefined;
  const kind = tab.model.groupKinds.find(({ id }) => id === only?.kindId);
  return (
    <>
      {texts.year(tab.year)}
      {kind && (
        <>
          {" · "}
          <InLanguage shown={textIn(kind.name, language)} />
        </>
      )}
      {tab.above && tab.above.name !== tab.name && (
        <>
          {" · "}
          <Link href={`/${addressOf(tab.above.place)}`} className={styles.above}>
            {texts.partOf(tab.above.name)}
          </Link>
        </>
      )}
    </>
  );
}

interface TabContentProps {
  readonly tab: ChannelTab;
  readonly retry: (() => void) | undefined;
}

function TabContent({ tab, retry }: TabContentProps) {
  const texts = useTexts("channelTab");
  const styles = useTabStyles();
  return (
    <>
      <GapsNotice gaps={tab.gaps} retry={retry} />
      <div className={styles.columns}>
        <div>
          <GroupDiscussions tab={tab} />
          {tab.groups.map((group) => (
            <AgreedActions key={group.groupId} group={group} tab={tab} />
          ))}
          <LinesSection tab={tab} />
          <PublishedSection published={tab.published} />
          <PlansSection plans={tab.plans} />
        </div>
        <div>
          <ClockSection tab={tab} />
          <OwnMatters />
        </div>
      </div>
      <GroupsBelow tab={tab} />
      <p className={styles.quiet}>{texts.sameForAll}</p>
    </>
  );
}
