import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Settings20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ChannelPlace } from "../protocol/legacyContext.ts";
import type { TabSettings } from "../protocol/tabConversation.ts";
import { useHost } from "../state/HostContext.ts";
import { TabSettingsDialog } from "./TabSettingsDialog.tsx";

interface TabToolsProps {
  readonly onReload: () => void;
  /** Only a channel's tab has settings. */
  readonly inChannel?: {
    readonly channel: ChannelPlace;
    readonly settings: TabSettings;
    readonly onChanged: (settings: TabSettings) => void;
  };
}

/** What Teams offers for a tab: load it again and, in a channel, change its settings. */
export function TabTools({ onReload, inChannel }: TabToolsProps) {
  const { directory, t } = useHost();
  const [configuring, setConfiguring] = useState(false);
  if (directory.appOrigin === null) return null;
  return (
    <>
      <Tooltip content={t("reloadTab")} relationship="label">
        <Button appearance="subtle" icon={<ArrowClockwise20Regular />} onClick={onReload} />
      </Tooltip>
      {inChannel && (
        <Tooltip content={t("tabSettings")} relationship="label">
          <Button appearance="subtle" icon={<Settings20Regular />} onClick={() => setConfiguring(true)} />
        </Tooltip>
      )}
      {inChannel && configuring && (
        <TabSettingsDialog
          channel={inChannel.channel}
          settings={inChannel.settings}
          appOrigin={directory.appOrigin}
          onClose={(saved) => {
            setConfiguring(false);
            if (!saved) return;
            inChannel.onChanged(saved);
            onReload();
          }}
        />
      )}
    </>
  );
}
