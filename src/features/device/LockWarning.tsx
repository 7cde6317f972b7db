import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { warnBeforeMs } from "#usecases/sharedDevice/sharedDevice.ts";

interface LockWarningProps {
  readonly open: boolean;
  readonly onStay: () => void;
}

/** Tells that the device is about to be locked. Any touch and any key keeps it open. */
export function LockWarning({ open, onStay }: LockWarningProps) {
  const texts = useTexts("device").warning;
  const surface = useFocusBack(open);
  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{texts.title}</DialogTitle>
          <DialogContent>{texts.help(warnBeforeMs / 1000)}</DialogContent>
          <DialogActions>
            <Button size="large" appearance="primary" onClick={onStay}>
              {texts.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
