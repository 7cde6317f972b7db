import type { RefObject } from "react";
import type { ChannelPlace } from "../protocol/legacyContext.ts";
import type { TabSettings } from "../protocol/tabConversation.ts";
import { Message } from "../shell/Message.tsx";
import { useHost } from "../state/HostContext.ts";
import { type TabControl, TabFrame } from "./TabFrame.tsx";

/** What the page around a tab gives it. */
export interface TabProps {
  readonly control: RefObject<TabControl | null>;
  readonly onLeave: () => boolean;
  readonly reloads: number;
  readonly onReload: () => void;
}

interface AppTabProps extends TabProps {
  readonly channel?: ChannelPlace;
  readonly settings?: TabSettings;
}

/** The app in a personal or channel tab; whatever Teams reloads a tab for is in the key. */
export function AppTab({ channel, settings, control, onLeave, reloads, onReload }: AppTabProps) {
  const { directory, session, place, client, visit, t } = useHost();
  if (directory.appOrigin === null) return <Message title={t("noAppTitle")} text={t("noAppHint")} />;
  const { entityId, contentUrl } = settings ?? {};
  const of = [session.user.oid, place.lang, client, channel?.channelId, entityId, contentUrl];
  const key = [...of, place.sub, visit, reloads].join("|");
  return (
    <TabFrame
      key={key}
      appOrigin={directory.appOrigin}
      frameContext="content"
      channel={channel}
      settings={settings}
      control={control}
      onLeave={onLeave}
      onReload={onReload}
    />
  );
}
