import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Settings20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ChannelPlace } from "../protocol/legacyContext.ts";
import { useHost } from "../state/HostContext.ts";
import { TabSettingsDialog } from "./TabSettingsDialog.tsx";

interface TabToolsProps {
  readonly channel?: ChannelPlace;
  readonly onReload: () => void;
}

/** What Teams offers for a tab: load it again and, in a channel, change its settings. */
export function TabTools({ channel, onReload }: TabToolsProps) {
  const { directory, t } = useHost();
  const [configuring, setConfiguring] = useState(false);
  if (directory.appOrigin === null) return null;
  return (
    <>
      <Tooltip content={t("reloadTab")} relationship="label">
        <Button appearance="subtle" icon={<ArrowClockwise20Regular />} onClick={onReload} />
      </Tooltip>
      {channel && (
        <Tooltip content={t("tabSettings")} relationship="label">
          <Button appearance="subtle" icon={<Settings20Regular />} onClick={() => setConfiguring(true)} />
        </Tooltip>
      )}
      {channel && configuring && (
        <TabSettingsDialog
          channel={channel}
          appOrigin={directory.appOrigin}
          onClose={(saved) => {
            setConfiguring(false);
            if (saved) onReload();
          }}
        />
      )}
    </>
  );
}
