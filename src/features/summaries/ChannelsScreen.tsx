import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/Page.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { Channels } from "#usecases/loadChannels.ts";
import { type ChannelsWork, useChannels } from "#usecases/useChannels.ts";
import { ChannelCard } from "./ChannelCard.tsx";
import { ChannelForm } from "./ChannelForm.tsx";
import { useChannelsStyles } from "./channels.styles.ts";

/** HR chooses where each area's summary goes, and whom it is for. */
export function ChannelsScreen() {
  const texts = useTexts("channels");
  const { loaded, work } = useChannels();
  return (
    <Page title={texts.title} back={{ href: "/", to: texts.home }} ready={loaded.status !== "loading"}>
      <WhenReady loaded={loaded} rows={5}>
        {(channels) =>
          channels.isHr ? (
            <ChannelList channels={channels} work={work} />
          ) : (
            <EmptyState title={texts.forHrTitle} help={texts.forHrText} />
          )
        }
      </WhenReady>
    </Page>
  );
}

/** Where the form for all units is open. */
const all = "all units";

function ChannelList({ channels, work }: { readonly channels: Channels; readonly work: ChannelsWork }) {
  const texts = useTexts("channels");
  const styles = useChannelsStyles();
  const announce = useAnnounce();
  const [open, setOpen] = useState<string | null>(null);
  const { units } = channels;
  const done = () => {
    setOpen(null);
    announce(texts.form.saved);
  };
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <ul className={styles.cards}>
        {units.map((unit) => (
          <ChannelCard
            key={unit.unitId}
            unit={unit}
            sharedWith={units.filter(({ link }) => link !== null && link === unit.link).length - 1}
            work={work}
            open={open === unit.unitId}
            onOpen={() => setOpen(unit.unitId)}
            onCancel={() => setOpen(null)}
            onDone={done}
          />
        ))}
      </ul>
      {open === all ? (
        <section className={styles.card} aria-labelledby="one-for-all">
          <h2 id="one-for-all" className={styles.name}>
            {texts.oneForAllTitle}
          </h2>
          <p className={styles.quiet}>{texts.oneForAllNote}</p>
          <ChannelForm units={units} work={work} onCancel={() => setOpen(null)} onDone={done} />
        </section>
      ) : (
        units.length > 1 && (
          <Button size="large" onClick={() => setOpen(all)}>
            {texts.oneForAll}
          </Button>
        )
      )}
    </>
  );
}
