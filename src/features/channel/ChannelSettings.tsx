import { useEffect, useEffectEvent } from "react";
import { addressOf, placeAt, type TabPlace } from "#domain/channel/tabPlace.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { Skeleton } from "#ui/Skeleton.tsx";
import { useTabChoices } from "#usecases/useTabChoices.ts";
import { ChoiceForm } from "./ChoiceForm.tsx";
import { useTabStyles } from "./tab.styles.ts";

interface ChannelSettingsProps {
  readonly channel: {
    readonly teamId: string | null;
    readonly channelId: string | null;
    readonly teamName: string | null;
  };
  /** Where the tab begins that is being changed; undefined until the host has said it. */
  readonly now: string | null | undefined;
  /** Allows Save, which keeps the tab so. */
  readonly configure: (tab: { readonly start: string | null; readonly suggestedDisplayName: string }) => void;
}

/** What a channel's tab is to show: proposed at once, so that Save is enough. */
export function ChannelSettings({ channel, now, configure }: ChannelSettingsProps) {
  const { teamId, channelId, teamName } = channel;
  const place = now === undefined ? undefined : placeAt(now);
  const loaded = useTabChoices({ teamId, channelId, teamName }, place);
  const { settings: texts, sameForAll } = useTexts("channelTab");
  const styles = useTabStyles();
  const save = (chosen: TabPlace | null) =>
    configure({ start: chosen && addressOf(chosen), suggestedDisplayName: texts.tabName });
  const saveAsItIs = useEffectEvent(() => save(place ?? null));
  const { status } = loaded;
  useEffect(() => {
    if (status === "failed") saveAsItIs();
  }, [status]);
  return (
    <Page title={texts.title} ready={status !== "loading"}>
      <p className={styles.lead}>
        {texts.help} {sameForAll}
      </p>
      {loaded.status === "loading" && <Skeleton />}
      {loaded.status === "failed" && (
        <>
          <FailurePanel failure={loaded.failure} retry={loaded.retry} />
          <Notice tone="info" title={texts.withoutTitle}>
            {place ? texts.asBefore : texts.without}
          </Notice>
        </>
      )}
      {loaded.status === "ready" && (
        <>
          <GapsNotice gaps={loaded.value.gaps} retry={loaded.retry} />
          <ChoiceForm choices={loaded.value} choose={save} />
        </>
      )}
    </Page>
  );
}
