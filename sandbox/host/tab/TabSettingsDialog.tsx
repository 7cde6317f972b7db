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
import { useHost } from "../state/HostContext.ts";
import { type TabControl, TabFrame } from "./TabFrame.tsx";

const useStyles = makeStyles({
  surface: { maxWidth: "640px" },
  content: { display: "flex", height: "min(420px, 60vh)" },
});

interface TabSettingsDialogProps {
  readonly channel: ChannelPlace;
  readonly appOrigin: string;
  readonly onClose: (saved: boolean) => void;
}

/** The app's own settings page for a channel tab; Save waits until the app says that its form is valid. */
export function TabSettingsDialog({ channel, appOrigin, onClose }: TabSettingsDialogProps) {
  const styles = useStyles();
  const { t } = useHost();
  const control = useRef<TabControl>(null);
  const [valid, setValid] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [reloads, setReloads] = useState(0);
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{`${t("appName")} – ${t("tabSettings")}`}</DialogTitle>
          <DialogContent className={styles.content}>
            <TabFrame
              key={reloads}
              appOrigin={appOrigin}
              frameContext="settings"
              channel={channel}
              control={control}
              onLeave={() => false}
              onReload={() => setReloads((count) => count + 1)}
              onValidity={setValid}
              onSaved={(reason) => (reason === undefined ? onClose(true) : setProblem(reason))}
            />
          </DialogContent>
          <DialogActions>
            {problem !== undefined && (
              <MessageBar intent="error">
                <MessageBarBody>{`${t("saveFailed")} ${problem}`}</MessageBarBody>
              </MessageBar>
            )}
            <Button onClick={() => onClose(false)}>{t("cancel")}</Button>
            <Button appearance="primary" disabled={!valid} onClick={() => control.current?.askToSave()}>
              {t("save")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
