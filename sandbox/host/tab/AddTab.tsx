import { Button, Tooltip } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ChannelPlace } from "../protocol/legacyContext.ts";
import type { TabSettings } from "../protocol/tabConversation.ts";
import { useHost } from "../state/HostContext.ts";
import { TabSettingsDialog } from "./TabSettingsDialog.tsx";

interface AddTabProps {
  readonly channel: ChannelPlace;
  readonly onAdded: (settings: TabSettings) => void;
}

/** Teams' way of adding the app to a channel: its settings page first, then the tab. */
export function AddTab({ channel, onAdded }: AddTabProps) {
  const { directory, t } = useHost();
  const [adding, setAdding] = useState(false);
  if (directory.appOrigin === null) return null;
  return (
    <>
      <Tooltip content={t("addTab")} relationship="label">
        <Button appearance="subtle" icon={<Add20Regular />} onClick={() => setAdding(true)} />
      </Tooltip>
      {adding && (
        <TabSettingsDialog
          channel={channel}
          settings={undefined}
          appOrigin={directory.appOrigin}
          onClose={(saved) => {
            setAdding(false);
            if (saved) onAdded(saved);
          }}
        />
      )}
    </>
  );
}
