import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChannelPlace } from "../protocol/legacyContext.ts";
import type { TabSettings } from "../protocol/tabConversation.ts";
import { useHost } from "../state/HostContext.ts";
import { type TabControl, TabFrame } from "./TabFrame.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "640px" },
  content: { display: "flex", height: "min(420px, 60vh)" },
});

interface TabSettingsDialogProps {
  readonly channel: ChannelPlace;
  readonly appOrigin: string;
  /** Of the tab that is being changed; none for a new one. */
  readonly settings: TabSettings | undefined;
  readonly onClose: (saved: TabSettings | undefined) => void;
}

/** The app's own settings page for a channel tab; Save waits until the app says that its form is valid. */
export function TabSettingsDialog({ channel, appOrigin, settings, onClose }: TabSettingsDialogProps) {
  const styles = useStyles();
  const { t } = useHost();
  const control = useRef<TabControl>(null);
  const [valid, setValid] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [reloads, setReloads] = useState(0);
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose(undefined)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{`${t("appName")} – ${t(settings ? "tabSettings" : "addTab")}`}</DialogTitle>
          <DialogContent className={styles.content}>
            <TabFrame
              key={reloads}
              appOrigin={appOrigin}
              frameContext="settings"
              channel={channel}
              settings={settings}
              control={control}
              onLeave={() => false}
              onReload={() => setReloads((count) => count + 1)}
              onValidity={setValid}
              onSaved={(saved, reason) => (reason === undefined ? onClose(saved) : setProblem(reason))}
            />
          </DialogContent>
          <DialogActions>
            {problem !== undefined && (
              <MessageBar intent="error">
                <MessageBarBody>{`${t("saveFailed")} ${problem}`}</MessageBarBody>
              </MessageBar>
            )}
            <Button onClick={() => onClose(undefined)}>{t("cancel")}</Button>
            <Button appearance="primary" disabled={!valid} onClick={() => control.current?.askToSave()}>
              {t("save")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
